package vn.giamngheo.task.scorecard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The names behind the keys of agencies and communes, in at most one statement; needs and programmes have none. */
@ApplicationScoped
class Names {

    private static final String OF_AGENCIES = """
            select code, cast('0001-01-01' as date) as since, name_vi as vietnamese, name_en as english
            from agency
            where code = any (:codes)
            """;
    private static final String OF_COMMUNES = """
            select code, valid_from as since, name as vietnamese, name as english
            from area
            where code = any (:codes)
            """;

    private final EntityManager database;

    Names(EntityManager database) {
        this.database = database;
    }

    Map<GroupKey, Name> of(Grouping by, Collection<GroupKey> keys) {
        return switch (by) {
            case AGENCY -> read(OF_AGENCIES, keys);
            case COMMUNE -> read(OF_COMMUNES, keys);
            case NEED, PROGRAMME -> Map.of();
        };
    }

    /** A name in both languages. */
    record Name(String vietnamese, String english) {

        String in(Locale language) {
            return language.equals(Locale.ENGLISH) ? english : vietnamese;
        }
    }

    private Map<GroupKey, Name> read(String sql, Collection<GroupKey> keys) {
        List<Tuple> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter(
                        "codes", keys.stream().map(GroupKey::code).distinct().toArray(String[]::new))
                .getResultList();
        var names = new HashMap<GroupKey, Name>();
        rows.forEach(row -> names.put(
                GroupKey.of(row), new Name(row.get("vietnamese", String.class), row.get("english", String.class))));
        return names;
    }
}
