package vn.giamngheo.task.task.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.Commune;
import vn.giamngheo.task.task.model.HouseholdPlace;

/** Where the households live, in PostgreSQL. */
@ApplicationScoped
public class HouseholdPlaces {

    private static final String KEEP = """
            insert into household_place (household_id, sequence, since, commune_code, commune_valid_from, gone_on)
            values (:household, :sequence, :since, :code, :validFrom, :goneOn)
            on conflict (household_id) do update
            set sequence = excluded.sequence, since = excluded.since, commune_code = excluded.commune_code,
                commune_valid_from = excluded.commune_valid_from, gone_on = excluded.gone_on
            where household_place.sequence < excluded.sequence
            """;

    private static final String OF_HOUSEHOLD = """
            select household_id, sequence, since, commune_code, commune_valid_from, gone_on
            from household_place
            where household_id = :household
            """;

    private final EntityManager database;

    HouseholdPlaces(EntityManager database) {
        this.database = database;
    }

    /** Tells whether it was kept; false when a later word about the household is already here. */
    public boolean keep(HouseholdPlace place) {
        var commune = place.commune();
        return database.createNativeQuery(KEEP)
                        .setParameter("household", place.householdId())
                        .setParameter("sequence", place.sequence())
                        .unwrap(NativeQuery.class)
                        .setParameter("since", place.since(), LocalDate.class)
                        .setParameter("code", commune == null ? null : commune.code(), String.class)
                        .setParameter("validFrom", commune == null ? null : commune.validFrom(), LocalDate.class)
                        .setParameter("goneOn", place.goneOn(), LocalDate.class)
                        .executeUpdate()
                == 1;
    }

    public Optional<HouseholdPlace> of(UUID householdId) {
        List<Tuple> rows = database.createNativeQuery(OF_HOUSEHOLD, Tuple.class)
                .setParameter("household", householdId)
                .getResultList();
        return rows.stream().map(HouseholdPlaces::place).findFirst();
    }

    private static HouseholdPlace place(Tuple row) {
        return new HouseholdPlace(
                row.get("household_id", UUID.class),
                row.get("sequence", Long.class),
                commune(row.get("commune_code", String.class), row.get("commune_valid_from", LocalDate.class)),
                row.get("since", LocalDate.class),
                row.get("gone_on", LocalDate.class));
    }

    private static @Nullable Commune commune(@Nullable String code, @Nullable LocalDate validFrom) {
        return code == null || validFrom == null ? null : new Commune(code, validFrom);
    }
}
