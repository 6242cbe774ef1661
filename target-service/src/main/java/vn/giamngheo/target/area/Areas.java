package vn.giamngheo.target.area;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The rows of the copy. */
@ApplicationScoped
class Areas {

    private static final String KEEP_IF_NEWER = """
            insert into area (code, valid_from, valid_to, name, level, area_type, parent_code, ancestors, sequence)
            values (:code, :validFrom, :validTo, :name, :level, :areaType, :parentCode, :ancestors, :sequence)
            on conflict (code, valid_from) do update set
                valid_to = excluded.valid_to,
                name = excluded.name,
                level = excluded.level,
                area_type = excluded.area_type,
                parent_code = excluded.parent_code,
                ancestors = excluded.ancestors,
                sequence = excluded.sequence
            where area.sequence < excluded.sequence
            """;

    private static final String FORGET_SUCCESSORS =
            "delete from area_succession where code = :code and valid_from = :validFrom";

    private static final String ADD_SUCCESSOR = """
            insert into area_succession (code, valid_from, successor_code, successor_valid_from)
            values (:code, :validFrom, :successorCode, :successorValidFrom)
            on conflict do nothing
            """;

    private static final String WITHIN = """
            select level, ancestors, valid_from, name
            from area
            where code = :code
                and valid_from <= :day and (valid_to is null or valid_to > :day)
                and area_covered(code, valid_from, :scope)
            order by valid_from desc -- a new unit may be heard of before the end of the old one
            limit 1
            """;

    private static final String DISTRICTS = """
            select code
            from area
            where level = 'DISTRICT' and :code = any (ancestors)
                and valid_from <= :day and (valid_to is null or valid_to > :day)
            order by code
            """;

    private static final String ANCESTORS = """
            select distinct unnest(ancestors)
            from area
            where code = :code
                and (cast(:day as date) is null
                    or valid_from <= :day and (valid_to is null or valid_to > :day))
            """;

    private final Session database;

    Areas(Session database) {
        this.database = database;
    }

    /** Answers whether the row was taken; it is not when the copy has one of the same or a higher sequence. */
    boolean keepIfNewer(Area area) {
        return database.createNativeMutationQuery(KEEP_IF_NEWER)
                        .setParameter("code", area.code())
                        .setParameter("validFrom", area.validFrom())
                        .setParameter("validTo", area.validTo(), LocalDate.class)
                        .setParameter("name", area.name())
                        .setParameter("level", area.level().name())
                        .setParameter("areaType", name(area.areaType()), String.class)
                        .setParameter("parentCode", area.parentCode(), String.class)
                        .setParameter("ancestors", area.ancestors().toArray(String[]::new), String[].class)
                        .setParameter("sequence", area.sequence())
                        .executeUpdate()
                == 1;
    }

    void replaceSuccessors(Area area) {
        database.createNativeMutationQuery(FORGET_SUCCESSORS)
                .setParameter("code", area.code())
                .setParameter("validFrom", area.validFrom())
                .executeUpdate();
        for (var successor : area.successors()) {
            database.createNativeMutationQuery(ADD_SUCCESSOR)
                    .setParameter("code", area.code())
                    .setParameter("validFrom", area.validFrom())
                    .setParameter("successorCode", successor.code())
                    .setParameter("successorValidFrom", successor.validFrom())
                    .executeUpdate();
        }
    }

    Optional<FoundArea> within(Set<String> scope, String code, LocalDate day) {
        return database.createNativeQuery(WITHIN, Tuple.class)
                .addScalar("level", String.class)
                .addScalar("ancestors", String[].class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("name", String.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setParameter("scope", scope.toArray(String[]::new), String[].class)
                .uniqueResultOptional()
                .map(row -> new FoundArea(
                        new Area.Key(code, row.get(2, LocalDate.class)),
                        row.get(3, String.class),
                        AreaLevel.valueOf(row.get(0, String.class)),
                        List.of(row.get(1, String[].class))));
    }

    List<String> districtsOf(String code, LocalDate day) {
        return database.createNativeQuery(DISTRICTS, String.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultList();
    }

    Set<String> covering(String code, @Nullable LocalDate day) {
        var codes = new HashSet<>(database.createNativeQuery(ANCESTORS, String.class)
                .setParameter("code", code)
                .setParameter("day", day, LocalDate.class)
                .getResultList());
        codes.add(code);
        return codes;
    }

    private static @Nullable String name(@Nullable AreaType type) {
        return type == null ? null : type.name();
    }
}
