package vn.giamngheo.task.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.task.routing.Trigger;

/** A page of judgements as the API shows it. */
@Schema(name = "VerificationPage", description = "A page of judgements.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationsView(
        @Schema(required = true) List<Item> items,

        @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
        String next,

        @Schema(required = true, description = "The time of reading.")
        Instant asOf,

        @Schema(required = true, description = "Some of the shown households are made up for a demonstration.")
        boolean containsSyntheticData) {

    /** A judgement. */
    @Schema(
            name = "Verification",
            description = "What a survey said of work that an agency had reported done. Names no person.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Schema(required = true) UUID taskId,

            @Schema(required = true, description = "Of the task's reports that the work is done: 1 is the first.")
            int run,

            @Schema(required = true, description = "Whose task it was then.")
            String agency,

            @Nullable String programme,
            @Schema(required = true) Trigger trigger,
            @Schema(required = true) String need,
            @Schema(required = true) Commune commune,

            @Schema(required = true, description = "The day on which, says the agency, the work was done.")
            LocalDate doneOn,

            @Schema(required = true, description = "The survey that had found the need.")
            UUID foundBySurveyId,

            @Schema(required = true, description = "The survey that judged the work.")
            UUID verifyingSurveyId,

            @Schema(required = true, description = "The round of the survey that judged.")
            int roundYear,

            @Schema(required = true) Judgement.Outcome outcome,

            @Schema(required = true, description = "The household is made up for a demonstration.")
            boolean synthetic,

            @Schema(required = true) Instant judgedAt) {

        static Item of(Judgement judgement) {
            return new Item(
                    judgement.task(),
                    judgement.run(),
                    judgement.agency(),
                    judgement.programme(),
                    judgement.trigger(),
                    judgement.need(),
                    new Commune(judgement.communeCode(), judgement.communeValidFrom()),
                    judgement.doneOn(),
                    judgement.foundBySurvey(),
                    judgement.verifyingSurvey(),
                    judgement.roundYear(),
                    judgement.outcome(),
                    judgement.synthetic(),
                    judgement.judgedAt());
        }
    }

    /** The commune of the task when it was judged. */
    @Schema(name = "VerificationCommune", description = "The commune of the task when it was judged.")
    record Commune(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom) {}

    static VerificationsView of(Page<Item> page, Instant asOf) {
        return new VerificationsView(
                page.items(), page.next(), asOf, page.items().stream().anyMatch(Item::synthetic));
    }
}
