package vn.giamngheo.household.area;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.outbox.Outbox;
import vn.giamngheo.kit.outbox.OutboxEvent;
import vn.giamngheo.kit.time.UuidV7;

/** Puts a new unit into the outbox, under its code and first day. */
@ApplicationScoped
class AreaOutbox {

    private static final String TOPIC = "household.area.v1";

    private final Outbox outbox;
    private final ObjectMapper json;
    private final UuidV7 ids;
    private final Author author;

    AreaOutbox(Outbox outbox, ObjectMapper json, UuidV7 ids, Author author) {
        this.outbox = outbox;
        this.json = json;
        this.ids = ids;
        this.author = author;
    }

    void append(Area area) {
        outbox.append(new OutboxEvent(
                ids.next(),
                TOPIC,
                area.code() + "@" + area.key().validFrom(),
                "vn.giamngheo." + TOPIC,
                "/household-service",
                "urn:giamngheo:schema:" + TOPIC,
                1,
                author.now(),
                text(area)));
    }

    private String text(Area area) {
        try {
            return json.writeValueAsString(new Fact(
                    area.code(),
                    area.key().validFrom(),
                    area.validTo(),
                    area.name(),
                    area.level(),
                    area.unitType(),
                    area.areaType(),
                    area.parentCode(),
                    area.ancestors(),
                    List.of(),
                    1));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A unit that is new, so nothing has come of it yet. */
    private record Fact(
            String code,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String name,
            AreaLevel level,
            String unitType,
            @Nullable AreaType areaType,
            @Nullable String parentCode,
            List<String> ancestors,
            List<String> successors,
            long sequence) {}
}
