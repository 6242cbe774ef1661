package vn.giamngheo.task.assignment.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as the API shows it. */
@Schema(name = "Report", description = "What an agency tells of its assignment for a period.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID assignmentId,

        @Schema(required = true, description = "Whose assignment it is.", examples = "HOME_AFFAIRS")
        String agency,

        @Schema(required = true, examples = "2017") int year,
        @Schema(required = true) ReportPeriod period,
        @Schema(required = true) String text,
        @Schema(required = true) List<FigureView> figures,
        @Nullable UUID milestoneId,
        @Schema(required = true) ReportState state,

        @Schema(required = true, description = "What can be done to it in this state, by whoever may.")
        Set<ReportMove> possible,

        @Schema(required = true, description = "The files that prove it.")
        List<EvidenceView> evidence,

        @Schema(required = true, description = "The states that it came into, the first one first.")
        List<StepView> history,

        @Schema(required = true, description = "The number in the ETag.")
        long version) {

    /** One figure of it. */
    @Schema(name = "ReportFigureShown", description = "A figure of a report.")
    record FigureView(
            @Schema(required = true, examples = "OFFICIALS_TRAINED")
            String code,

            @Schema(required = true, examples = "171") BigDecimal value,
            @Schema(required = true, examples = "người") String unit) {

        /** The database pads with zeros; a reader gets the number as short as it is, before and after. */
        static FigureView of(ReportFigure figure) {
            return new FigureView(
                    figure.code(),
                    new BigDecimal(figure.amount().stripTrailingZeros().toPlainString()),
                    figure.unit());
        }
    }

    /** One step of its history. */
    @Schema(name = "ReportStep", description = "A state that a report came into.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            @Schema(required = true) ReportState state,
            @Schema(required = true) Instant at,

            @Schema(required = true, description = "The account that brought it there.")
            String by,

            @Schema(description = "Why it was returned.") @Nullable
            String reason) {

        static StepView of(ReportStep step) {
            return new StepView(step.state(), step.takenAt(), step.takenBy(), step.reason());
        }
    }

    static ReportView of(Report report, String agency) {
        return new ReportView(
                report.id(),
                report.assignmentId(),
                agency,
                report.year(),
                report.period(),
                report.text(),
                report.figures().stream().map(FigureView::of).toList(),
                report.milestoneId(),
                report.state(),
                ReportMove.possibleIn(report.state()),
                report.evidence().stream().map(EvidenceView::of).toList(),
                report.steps().stream().map(StepView::of).toList(),
                report.version());
    }
}
