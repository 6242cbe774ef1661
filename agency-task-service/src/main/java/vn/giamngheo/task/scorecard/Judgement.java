package vn.giamngheo.task.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Tuple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.Trigger;

/** What a survey said of work that was reported done. */
record Judgement(
        UUID task,
        int run,
        String agency,
        @Nullable String programme,
        Trigger trigger,
        String need,
        String communeCode,
        LocalDate communeValidFrom,
        LocalDate doneOn,
        UUID foundBySurvey,
        UUID verifyingSurvey,
        int roundYear,
        Outcome outcome,
        boolean synthetic,
        Instant judgedAt) {

    /** Whether the need is gone. */
    @Schema(name = "VerificationOutcome")
    enum Outcome {
        VERIFIED,
        NOT_VERIFIED
    }

    static Judgement of(Tuple row) {
        return new Judgement(
                row.get("task_id", UUID.class),
                row.get("run", Integer.class),
                row.get("agency", String.class),
                row.get("programme", String.class),
                Trigger.valueOf(row.get("trigger", String.class)),
                row.get("need", String.class),
                row.get("commune_code", String.class),
                row.get("commune_valid_from", LocalDate.class),
                row.get("done_on", LocalDate.class),
                row.get("found_by_survey_id", UUID.class),
                row.get("verifying_survey_id", UUID.class),
                row.get("round_year", Integer.class),
                Outcome.valueOf(row.get("outcome", String.class)),
                row.get("synthetic", Boolean.class),
                row.get("judged_at", Instant.class));
    }
}
