package vn.giamngheo.task.assignment.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as its agency writes it. */
@Schema(name = "ReportRequest", description = "What an agency tells of its assignment for a period.")
record ReportRequest(
        @Schema(description = "The client's own id, so that the request can be repeated; of no meaning in a change.")
        @Nullable
        UUID id,

        @Schema(required = true, description = "A year of the assignment.", examples = "2017")
        @NotNull
        @Min(2000)
        @Max(2100)
        Integer year,

        @Schema(required = true, examples = "YEAR") @NotNull ReportPeriod period,

        @Schema(required = true, examples = "Đã tập huấn 171 trên 190 cán bộ (dữ liệu mẫu)")
        @NotBlank
        @Size(max = 20_000)
        String text,

        @Schema(description = "Absent is the same as none.") @Size(max = 50) @Nullable
        List<@NotNull @Valid Figure> figures,

        @Schema(description = "The milestone of the assignment that this tells of.") @Nullable
        UUID milestoneId) {

    ReportContent content() {
        return new ReportContent(
                year,
                period,
                milestoneId,
                text,
                figures == null
                        ? List.of()
                        : figures.stream()
                                .map(figure -> new ReportFigure(figure.code, figure.value, figure.unit))
                                .toList());
    }

    /** One figure of it. */
    @Schema(name = "ReportFigure", description = "A figure of a report.")
    record Figure(
            @Schema(
                    required = true,
                    description = "An indicator of the assignment, or a name of the agency's own.",
                    examples = "OFFICIALS_TRAINED")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
            String code,

            @Schema(required = true, examples = "171") @NotNull @Digits(integer = 15, fraction = 4)
            BigDecimal value,

            @Schema(required = true, examples = "người") @NotBlank @Size(max = 40)
            String unit) {}
}
