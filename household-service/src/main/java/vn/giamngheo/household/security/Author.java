package vn.giamngheo.household.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.security.Caller;
import vn.giamngheo.kit.time.UuidV7;

/** Who writes, when, and under which new id: what every record made by a request needs. */
@ApplicationScoped
public class Author {

    private final Caller caller;
    private final Clock clock;
    private final UuidV7 ids;

    Author(Caller caller, Clock clock, UuidV7 ids) {
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    public String name() {
        return caller.subject();
    }

    /** As precise as the database keeps it, so that what is answered now is what is read later. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The id the client brought, or a new one. */
    public UUID id(@Nullable UUID brought) {
        return brought == null ? ids.next() : brought;
    }
}
