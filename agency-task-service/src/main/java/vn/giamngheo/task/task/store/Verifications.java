package vn.giamngheo.task.task.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.query.NativeQuery;

import vn.giamngheo.task.task.model.SurveyFact;
import vn.giamngheo.task.task.model.Task;

/** What surveys said of reported work: one row for each time a task was reported done. */
@ApplicationScoped
public class Verifications {

    /** A correction of the survey says it anew; said again, it keeps the time at which it was said first. */
    private static final String KEEP = """
            insert into verification (task_id, run, agency, programme, trigger, need, commune_code, commune_valid_from,
                done_on, found_by_survey_id, verifying_survey_id, round_year, outcome, synthetic, judged_at)
            values (:task, :run, :agency, :programme, :trigger, :need, :communeCode, :communeValidFrom,
                :doneOn, :foundBy, :verifiedBy, :roundYear, :outcome, :synthetic, :now)
            on conflict (task_id, run) do update
            set verifying_survey_id = excluded.verifying_survey_id, round_year = excluded.round_year,
                outcome = excluded.outcome, judged_at = excluded.judged_at
            where (verification.verifying_survey_id, verification.outcome)
                is distinct from (excluded.verifying_survey_id, excluded.outcome)
            """;

    private final EntityManager database;

    Verifications(EntityManager database) {
        this.database = database;
    }

    /** To be called before the task takes over what the survey says, for it still names the survey that found the need. */
    public void keep(Task task, SurveyFact by, boolean verified, Instant now) {
        var unused = database.createNativeQuery(KEEP)
                .setParameter("task", task.id())
                .setParameter("run", task.work().runs())
                .setParameter("agency", task.agency())
                .unwrap(NativeQuery.class)
                .setParameter("programme", task.grounds().programme(), String.class)
                .setParameter("trigger", task.trigger().name())
                .setParameter("need", task.need())
                .setParameter("communeCode", task.commune().code())
                .setParameter("communeValidFrom", task.commune().validFrom())
                .setParameter("doneOn", task.work().doneOn())
                .setParameter("foundBy", task.finding().surveyId())
                .setParameter("verifiedBy", by.surveyId())
                .setParameter("roundYear", by.roundYear())
                .setParameter("outcome", verified ? "VERIFIED" : "NOT_VERIFIED")
                .setParameter("synthetic", task.synthetic())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The survey is dated before the work after all and says nothing about it. */
    public void forget(UUID task, int run) {
        var unused = database.createNativeQuery("delete from verification where task_id = :task and run = :run")
                .setParameter("task", task)
                .setParameter("run", run)
                .executeUpdate();
    }
}
