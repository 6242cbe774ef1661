package vn.giamngheo.task.scorecard;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.TaskSight;

/** Reads what surveys said of reported work, in the order of the tasks' ids and of their reports. */
@ApplicationScoped
class JudgementSearch {

    private static final String SELECT = """
            select task_id, run, agency, programme, trigger, need, commune_code, commune_valid_from, done_on,
                found_by_survey_id, verifying_survey_id, round_year, outcome, synthetic, judged_at
            from verification
            where %s
            order by task_id, run
            """;

    private final EntityManager database;

    JudgementSearch(EntityManager database) {
        this.database = database;
    }

    List<Judgement> find(
            TaskSight sight, ListVerifications.Filter filter, ListVerifications.@Nullable Place after, int limit) {
        var conditions = Judgements.within(sight, filter.area(), filter.years())
                .and("agency = :agency", "agency", filter.agency())
                .and("need = :need", "need", filter.need())
                .and("programme = :programme", "programme", filter.programme())
                .and("commune_code = :commune", "commune", filter.commune())
                .and("commune_valid_from = :communeValidFrom", "communeValidFrom", filter.communeValidFrom())
                .and(
                        "outcome = :outcome",
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name());
        if (filter.withoutProgramme()) {
            conditions.and("programme is null");
        }
        if (after != null) {
            conditions
                    .and("(task_id, run) > (:afterTask, :afterRun)")
                    .with("afterTask", after.task())
                    .with("afterRun", after.run());
        }
        List<Tuple> rows = conditions
                .bind(database.createNativeQuery(SELECT.formatted(conditions.sql()), Tuple.class))
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Judgement::of).toList();
    }
}
