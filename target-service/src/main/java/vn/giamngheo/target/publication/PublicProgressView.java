package vn.giamngheo.target.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.GoalKind;
import vn.giamngheo.target.goal.ProgressStatus;

/** An area's progress as everybody sees it. */
@Schema(
        name = "PublicProgress",
        description =
                "What closed lists say, held against what was promised. A value that is held back is absent and named in"
                        + " suppressed.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicProgressView(
        @Schema(required = true) AreaView area,
        @Schema(required = true, examples = "2016") int year,
        @Schema(required = true) UUID planId,

        @Schema(required = true, description = "Communes of the area at the end of the year.", examples = "18")
        int communes,

        @Schema(
                required = true,
                description = "Of these have closed their list; the values are theirs.",
                examples = "3")
        int communesClosed,

        @Schema(required = true, description = "True until every commune has closed its list.")
        boolean provisional,

        @Schema(required = true) List<LineView> indicators,

        @Schema(
                required = true,
                description = "Indicators whose value is held back, because a small count would follow from it.",
                examples = "[\"POVERTY_RATE\"]")
        List<String> suppressed,

        @Schema(required = true, description = "False while a closed list has not wholly arrived here.")
        boolean consistent,

        @Schema(
                required = true,
                description = "Whether any household counted here is made up: then these are no facts.")
        boolean containsSyntheticData,

        @Schema(required = true, examples = "CC BY 4.0") String licence,

        @Schema(required = true, description = "Whom to name.")
        String source) {

    static PublicProgressView of(PublicProgress progress, PublicationConfig config) {
        var area = progress.area();
        return new PublicProgressView(
                new AreaView(
                        area.key().code(),
                        area.key().validFrom(),
                        area.name(),
                        area.level().name()),
                progress.year(),
                progress.planId(),
                progress.communes(),
                progress.communesClosed(),
                progress.provisional(),
                progress.lines().stream().map(LineView::of).toList(),
                progress.suppressed(),
                progress.consistent(),
                progress.synthetic(),
                config.licence(),
                config.source());
    }

    /** Whose progress it is. */
    @Schema(name = "PublicProgressArea")
    record AreaView(
            @Schema(required = true, examples = "482") String code,

            @Schema(required = true, examples = "2015-01-01")
            LocalDate validFrom,

            @Schema(required = true, examples = "Phú Lộc") String name,
            @Schema(required = true, examples = "DISTRICT") String level) {}

    /** One indicator, in the unit of its kind. */
    @Schema(name = "PublicIndicator")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(
            @Schema(required = true, examples = "POVERTY_RATE")
            String indicator,

            @Schema(required = true) GoalKind kind,

            @Schema(nullable = true, examples = "VN-2016") @Nullable
            String standard,

            @Schema(nullable = true, description = "What is promised for the end of the year.", examples = "8.94")
            @Nullable
            BigDecimal target,

            @Schema(
                    nullable = true,
                    description =
                            "What closed lists say; absent where it is held back, none is closed, or it is measured by"
                                    + " hand.",
                    examples = "8.71")
            @Nullable
            BigDecimal value,

            @Schema(nullable = true, description = "Of the value; absent with it.") @Nullable
            ProgressStatus status) {

        static LineView of(PublicProgress.Line line) {
            var indicator = line.standing().indicator();
            return new LineView(
                    indicator.code(),
                    indicator.kind(),
                    indicator.standard(),
                    line.target(),
                    line.value(),
                    line.status());
        }
    }
}
