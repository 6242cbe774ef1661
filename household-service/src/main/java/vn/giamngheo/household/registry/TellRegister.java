package vn.giamngheo.household.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.outbox.Outbox;

/** Tells the other services where households have lived by the register, and whether they still do. */
@ApplicationScoped
public class TellRegister {

    private static final String ENTRIES = """
            select h.id as household_id, h.version, h.synthetic, h.changed_at, r.commune_code, r.commune_valid_from,
                r.from_day, r.until_day
            from household h
            left join household_residence r
                on r.household_id = h.id and (r.until_day is null or r.until_day > r.from_day)
            where h.id = any(?1)
            order by h.id, r.from_day, r.version""";

    private final EntityManager entityManager;
    private final Outbox outbox;

    TellRegister(EntityManager entityManager, Outbox outbox) {
        this.entityManager = entityManager;
        this.outbox = outbox;
    }

    /** The caller has the households in hand, so that nobody tells something newer before this is sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Collection<UUID> households) {
        var entries = new LinkedHashMap<UUID, List<Row>>();
        for (var row : rows(households)) {
            entries.computeIfAbsent(row.householdId, id -> new ArrayList<>()).add(row);
        }
        entries.forEach(this::append);
    }

    private void append(UUID household, List<Row> rows) {
        var first = rows.get(0);
        var residences = rows.stream().flatMap(row -> row.residence().stream()).toList();
        // Versions start at 0, sequences at 1.
        var fact = new RegisterEntry(household, first.version + 1, residences, first.synthetic);
        outbox.append(RegisterEntry.TOPIC, household.toString(), fact.sequence(), first.changedAt, fact);
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(Collection<UUID> households) {
        return entityManager
                .createNativeQuery(ENTRIES, Row.class)
                .setParameter(1, households.toArray(UUID[]::new))
                .getResultList();
    }

    /** A household and one of its residences. */
    record Row(
            UUID householdId,
            long version,
            boolean synthetic,
            Instant changedAt,
            @Nullable String communeCode,
            @Nullable LocalDate communeValidFrom,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay) {

        Optional<RegisterEntry.Residence> residence() {
            return communeCode == null || communeValidFrom == null || fromDay == null
                    ? Optional.empty()
                    : Optional.of(new RegisterEntry.Residence(
                            new RegisterEntry.Commune(communeCode, communeValidFrom), fromDay, untilDay));
        }
    }
}
