package vn.giamngheo.task.routing.rulebook;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.agency.Certainty;
import vn.giamngheo.task.routing.Trigger;

/** A rule as the API shows it. */
@Schema(name = "RoutingRule", description = "Which agency answers for which need of which households.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleView(
        @Schema(required = true, examples = "9") int id,
        @Schema(required = true) Trigger trigger,

        @Schema(description = "Absent: under any standard.", examples = "VN-2016") @Nullable
        String standard,

        @Schema(required = true, examples = "HOUSING_QUALITY")
        String need,

        @Schema(required = true, examples = "ECONOMY_INFRASTRUCTURE")
        String agency,

        @Schema(required = true, description = "Empty for ESCAPE, which asks for no class.")
        List<String> classes,

        @Schema(required = true) List<String> areaTypes,

        @Schema(description = "Only for communes that this code covers; absent: everywhere.") @Nullable
        String area,

        @Schema(required = true, description = "1 first.") int priority,
        @Schema(required = true) int firstRoundYear,

        @Schema(description = "Inclusive; absent: no end known.") @Nullable
        Integer lastRoundYear,

        @Schema(description = "Years after the year of escape, through whose end it still serves the household.")
        @Nullable
        Integer followUpYears,

        @Schema(required = true, description = "In working days.")
        int acknowledgeDays,

        @Schema(required = true, description = "In working days.")
        int completeDays,

        @Nullable String programme,

        @Schema(required = true, description = "How sure it is that the agency answers for the need.")
        Certainty confidence,

        @Schema(required = true) String source,

        @Schema(description = "Absent from the rules that the register began with.") @Nullable
        Instant enteredAt,

        @Schema(description = "The account.") @Nullable String enteredBy,

        @Schema(description = "When it was given its end.") @Nullable
        Instant endedAt,

        @Schema(description = "The account.") @Nullable String endedBy,
        @Nullable String endReason,
        @Schema(required = true) long version) {

    static RuleView of(RuleEntry rule) {
        return new RuleView(
                rule.id(),
                rule.trigger(),
                rule.standard(),
                rule.need(),
                rule.agency(),
                rule.classes(),
                rule.areaTypes(),
                rule.area(),
                rule.priority(),
                rule.firstRoundYear(),
                rule.lastRoundYear(),
                rule.followUpYears(),
                rule.acknowledgeDays(),
                rule.completeDays(),
                rule.programme(),
                rule.confidence(),
                rule.source(),
                rule.enteredAt(),
                rule.enteredBy(),
                rule.endedAt(),
                rule.endedBy(),
                rule.endReason(),
                rule.version());
    }
}
