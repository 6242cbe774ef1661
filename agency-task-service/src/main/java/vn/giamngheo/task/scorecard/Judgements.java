package vn.giamngheo.task.scorecard;

import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.TaskSight;
import vn.giamngheo.task.task.store.Conditions;

/** Counts what surveys said of reported work, in one statement. */
@ApplicationScoped
class Judgements {

    /** Each year's judgements, for the area as it stood at the end of that year; years without any are not looked at. */
    static final String WITHIN_AREA_AND_YEARS = """
            (round_year, commune_code, commune_valid_from) in (
                select y.year, w.code, w.valid_from
                from generate_series(
                    greatest(cast(:firstYear as integer), (select min(f.round_year) from verification f)),
                    least(cast(:lastYear as integer), (select max(l.round_year) from verification l))) y (year)
                cross join lateral communes_within(:area, make_date(y.year, 12, 31)) w)""";

    private static final String SELECT = """
            select %s, count(*) filter (where outcome = 'VERIFIED') as verified,
                count(*) filter (where outcome = 'NOT_VERIFIED') as not_verified, bool_or(synthetic) as synthetic
            from verification
            where %s
            group by 1, 2
            order by 1, 2
            """;

    private final EntityManager database;

    Judgements(EntityManager database) {
        this.database = database;
    }

    static Conditions within(TaskSight sight, String area, Years years) {
        return Conditions.ofWork(sight)
                .and(WITHIN_AREA_AND_YEARS, "area", area)
                .with("firstYear", years.first())
                .with("lastYear", years.last());
    }

    /** The groups after a key, in their order. */
    SortedMap<GroupKey, EffectFigures> of(
            Conditions within, @Nullable String agency, Grouping by, @Nullable GroupKey after, int limit) {
        var conditions = by.after(after, within.and("agency = :agency", "agency", agency));
        var figures = new TreeMap<GroupKey, EffectFigures>();
        for (Object row : conditions
                .bind(database.createNativeQuery(SELECT.formatted(by.columns(), conditions.sql()), Tuple.class))
                .setMaxResults(limit)
                .getResultList()) {
            var tuple = (Tuple) row;
            figures.put(
                    GroupKey.of(tuple),
                    new EffectFigures(
                            tuple.get("verified", Long.class),
                            tuple.get("not_verified", Long.class),
                            tuple.get("synthetic", Boolean.class)));
        }
        return figures;
    }
}
