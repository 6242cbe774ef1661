package vn.giamngheo.task.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A milestone as the API shows it. */
@Schema(name = "Milestone", description = "What is to be reached in an assignment by when.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MilestoneView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID assignmentId,
        @Schema(required = true, examples = "2017") int year,
        @Schema(required = true, examples = "2017-11-30") LocalDate dueOn,
        @Schema(required = true) String text,
        @Schema(examples = "190") @Nullable BigDecimal figureTarget,
        @Schema(examples = "người") @Nullable String unit,
        @Schema(required = true) Instant createdAt,

        @Schema(required = true, description = "The account that set it.")
        String createdBy,

        @Nullable Instant changedAt,

        @Schema(description = "The account that changed it last.") @Nullable
        String changedBy,

        @Schema(required = true, description = "The number in the ETag.")
        long version) {

    static MilestoneView of(Milestone milestone) {
        return new MilestoneView(
                milestone.id(),
                milestone.assignmentId(),
                milestone.year(),
                milestone.dueOn(),
                milestone.text(),
                plain(milestone.figureTarget()),
                milestone.unit(),
                milestone.createdAt(),
                milestone.createdBy(),
                milestone.changedAt(),
                milestone.changedBy(),
                milestone.version());
    }

    /** The database pads with zeros; a reader gets the number as short as it is, before and after. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        return figure == null
                ? null
                : new BigDecimal(figure.stripTrailingZeros().toPlainString());
    }
}
