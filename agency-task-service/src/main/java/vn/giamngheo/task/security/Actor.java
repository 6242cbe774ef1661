package vn.giamngheo.task.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.security.Caller;
import vn.giamngheo.kit.time.UuidV7;

/** Who acts, for which agency, when, and under which new id. */
@ApplicationScoped
public class Actor {

    /** The communes' own committees are no office with accounts of its own: their officers act for them. */
    private static final String COMMUNE_COMMITTEES = "COMMUNE_COMMITTEES";

    private final Caller caller;
    private final Clock clock;
    private final UuidV7 ids;

    Actor(Caller caller, Clock clock, UuidV7 ids) {
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** The stable name of the account; never a person's name. */
    public String name() {
        return caller.subject();
    }

    /** The agencies in whose name the caller may act: the token's, and a commune officer's the communes' committees. */
    public Set<String> agencies() {
        if (caller.has(Roles.AGENCY_OFFICER)) {
            return caller.agencies();
        }
        return caller.has(Roles.COMMUNE_OFFICER) ? Set.of(COMMUNE_COMMITTEES) : Set.of();
    }

    public boolean actsFor(String agency) {
        return agencies().contains(agency);
    }

    public boolean has(String role) {
        return caller.has(role);
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
