package vn.giamngheo.task.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A milestone as somebody sets it. */
@Schema(name = "MilestoneRequest", description = "What is to be reached by when.")
record MilestoneRequest(
        @Schema(description = "The client's own id, so that the request can be repeated; of no meaning in a change.")
        @Nullable
        UUID id,

        @Schema(required = true, description = "A year of the assignment.", examples = "2017")
        @NotNull
        @Min(2000)
        @Max(2100)
        Integer year,

        @Schema(required = true, description = "A day of that year.", examples = "2017-11-30") @NotNull
        LocalDate dueOn,

        @Schema(required = true, examples = "Tập huấn xong cho cán bộ các xã (dữ liệu mẫu)") @NotBlank @Size(max = 2000)
        String text,

        @Schema(description = "Comes with its unit.", examples = "190") @Digits(integer = 15, fraction = 4) @Nullable
        BigDecimal figureTarget,

        @Schema(examples = "người") @Size(min = 1, max = 40) @Nullable
        String unit) {

    MilestoneContent content() {
        return new MilestoneContent(year, dueOn, text, figureTarget, unit);
    }
}
