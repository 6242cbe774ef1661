package vn.giamngheo.task.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.query.NativeQuery;

/** The areas in PostgreSQL; plain SQL, for nothing here is ever loaded as an object. */
@ApplicationScoped
class Areas {

    /** Two units of one merger may be written at once; whoever comes second must see the first. */
    private static final String TAKE_TURNS = "select 1 from (select pg_advisory_xact_lock(hashtext('area'))) turn";

    private static final String KEEP = """
            insert into area (code, valid_from, valid_to, name, level, area_type, parent_code, ancestors, sequence)
            values (:code, :validFrom, :validTo, :name, :level, :areaType, :parentCode, :ancestors, :sequence)
            on conflict (code, valid_from) do update
            set valid_to = excluded.valid_to, name = excluded.name, level = excluded.level,
                area_type = excluded.area_type, parent_code = excluded.parent_code, ancestors = excluded.ancestors,
                sequence = excluded.sequence
            where area.sequence < excluded.sequence
            """;
    private static final String FORGET_SUCCESSORS =
            "delete from area_succession where code = :code and valid_from = :validFrom";
    private static final String ADD_SUCCESSOR = """
            insert into area_succession (code, valid_from, successor_code, successor_valid_from)
            values (:code, :validFrom, :successorCode, :successorValidFrom)
            """;

    private final EntityManager database;

    Areas(EntityManager database) {
        this.database = database;
    }

    /** Makes everybody else who writes areas wait until the transaction ends. */
    void takeTurns() {
        database.createNativeQuery(TAKE_TURNS).getSingleResult();
    }

    /** Tells whether the row was written; false when a later word about the area is already here. */
    boolean keep(AreaPayload area) {
        return database.createNativeQuery(KEEP)
                        .setParameter("code", area.code())
                        .setParameter("validFrom", area.validFrom())
                        .unwrap(NativeQuery.class)
                        .setParameter("validTo", area.validTo(), LocalDate.class)
                        .setParameter("name", area.name())
                        .setParameter("level", area.level())
                        .setParameter("areaType", area.areaType(), String.class)
                        .setParameter("parentCode", area.parentCode(), String.class)
                        .setParameter("ancestors", area.ancestors().toArray(String[]::new))
                        .setParameter("sequence", area.sequence())
                        .executeUpdate()
                == 1;
    }

    void replaceSuccessors(AreaPayload area) {
        database.createNativeQuery(FORGET_SUCCESSORS)
                .setParameter("code", area.code())
                .setParameter("validFrom", area.validFrom())
                .executeUpdate();
        for (var successor : area.successors()) {
            database.createNativeQuery(ADD_SUCCESSOR)
                    .setParameter("code", area.code())
                    .setParameter("validFrom", area.validFrom())
                    .setParameter("successorCode", successor.code())
                    .setParameter("successorValidFrom", successor.validFrom())
                    .executeUpdate();
        }
    }

    void refreshCover(AreaPayload area) {
        database.createNativeQuery("select 1 from (select refresh_area_cover(:code, :validFrom)) refreshed")
                .setParameter("code", area.code())
                .setParameter("validFrom", area.validFrom())
                .getSingleResult();
    }

    boolean know(String code) {
        return !database.createNativeQuery("select 1 from area where code = :code limit 1")
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** The codes that cover a commune; the commune's own when it is not known yet. */
    Set<String> covering(String code, LocalDate validFrom) {
        List<String> codes = database.createNativeQuery(
                        "select cover_code from area_cover where code = :code and valid_from = :validFrom",
                        String.class)
                .setParameter("code", code)
                .setParameter("validFrom", validFrom)
                .getResultList();
        return codes.isEmpty() ? Set.of(code) : Set.copyOf(codes);
    }

    /** Whether the area, of whatever time, lies below one of the others. */
    boolean liesBelow(String code, String[] others) {
        return !database.createNativeQuery(
                        "select 1 from area where code = :code and exists (select from unnest(ancestors) above"
                                + " where above = any (:others)) limit 1")
                .setParameter("code", code)
                .setParameter("others", others)
                .getResultList()
                .isEmpty();
    }
}
