package vn.giamngheo.task.scorecard;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.figures.Href;

/** The effect of work as the API shows it. */
@Schema(
        name = "Effect",
        description = "What the surveys of the asked rounds said of work that was reported done. Each report that was"
                + " judged counts once, in the round of the survey that judged it, be it for a task of an earlier"
                + " round.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EffectView(
        @Schema(required = true, description = "verified + notVerified.")
        long judged,

        @Schema(required = true, description = "The survey no longer found the need.")
        long verified,

        @Schema(
                required = true,
                description = "The survey still found it, or the household that was followed up is poor again.")
        long notVerified,

        @JsonInclude
        @Schema(
                required = true,
                nullable = true,
                description = "verified / judged with four decimals, rounded half up; null when nothing was judged.",
                examples = "0.6667")
        @Nullable
        BigDecimal verifiedShare,

        @Schema(required = true, description = "The list of the judgements that are counted, with their surveys.")
        String href) {

    private static final Href VERIFICATIONS = Href.to("/api/v1/verifications");

    static EffectView of(EffectFigures figures, Grouping by, GroupKey key, String area, Years years) {
        var list = VERIFICATIONS.with("area", area).with("year", years);
        return of(
                figures,
                switch (by) {
                    case AGENCY -> list.with("agency", key.code());
                    case NEED -> list.with("need", key.code());
                    case PROGRAMME ->
                        key.code().isEmpty() ? list.with("withoutProgramme", true) : list.with("programme", key.code());
                    case COMMUNE -> list.with("commune", key.code()).with("communeValidFrom", key.since());
                });
    }

    static EffectView of(EffectFigures figures, Href href) {
        return new EffectView(
                figures.judged(), figures.verified(), figures.notVerified(), figures.verifiedShare(), href.toString());
    }

    static EffectView total(EffectFigures figures, String area, Years years) {
        return of(figures, VERIFICATIONS.with("area", area).with("year", years));
    }
}
