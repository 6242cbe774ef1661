package vn.giamngheo.task.routing.rulebook;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.task.agency.Certainty;
import vn.giamngheo.task.routing.Trigger;

/** A new rule: which agency answers for a need from now on. */
@Schema(name = "NewRoutingRule", description = "Applies from the next survey of each household.", example = """
                {"requestId": "01936a60-0d00-7000-8000-0000000000ab", "trigger": "DEPRIVATION", "standard": "VN-2022",
                 "need": "WATER_SOURCE", "agency": "COMMUNE_COMMITTEES", "classes": ["POOR"], "areaTypes": ["RURAL"],
                 "area": "20122", "priority": 1, "firstRoundYear": 2026, "acknowledgeDays": 5, "completeDays": 120,
                 "confidence": "CONFIRMED", "source": "Quyết định phân công của xã"}""")
record RuleRequest(
        @Schema(description = "Made by the client, so that the request may be repeated.") @Nullable
        UUID requestId,

        @Schema(required = true) @NotNull Trigger trigger,

        @Schema(description = "Needed for a deprivation; otherwise absent means any standard.", examples = "VN-2022")
        @Size(min = 1, max = 50)
        @Nullable
        String standard,

        @Schema(
                required = true,
                description =
                        "An indicator of the standard, a cause of the form, or NEWLY_ESCAPED: one that a rule or a"
                                + " gap knows already.",
                examples = "WATER_SOURCE")
        @NotBlank
        @Size(max = 100)
        String need,

        @Schema(required = true, description = "One that exists at the end of each year of the rule.")
        @NotBlank
        @Size(max = 100)
        String agency,

        @Schema(description = "Which households it serves; not for ESCAPE, which asks for no class.") @Nullable
        Set<@NotNull HouseholdClass> classes,

        @Schema(required = true) @NotEmpty Set<@NotNull AreaType> areaTypes,

        @Schema(
                description =
                        "Only for communes that this code covers; there it stands in place of rules for wider areas."
                                + " Absent: everywhere.",
                examples = "20122")
        @Size(min = 1, max = 20)
        @Nullable
        String area,

        @Schema(required = true, description = "1 first.") @NotNull @Min(1) @Max(9)
        Integer priority,

        @Schema(required = true) @NotNull @Min(2000) @Max(2100)
        Integer firstRoundYear,

        @Schema(description = "Inclusive; absent: no end known.") @Min(2000) @Max(2100) @Nullable
        Integer lastRoundYear,

        @Schema(
                description =
                        "Years after the year of escape, through whose end it still serves the household; needed for"
                                + " ESCAPE.")
        @Min(1)
        @Max(10)
        @Nullable
        Integer followUpYears,

        @Schema(required = true, description = "Working days until the agency says that it has seen the task.")
        @NotNull
        @Min(1)
        @Max(250)
        Integer acknowledgeDays,

        @Schema(required = true, description = "Working days until the work is done; not fewer than the other term.")
        @NotNull
        @Min(1)
        @Max(500)
        Integer completeDays,

        @Schema(description = "The programme through which the agency helps.") @Size(min = 1, max = 100) @Nullable
        String programme,

        @Schema(required = true) @NotNull Certainty confidence,

        @Schema(required = true, description = "Where it stands that this agency answers for this need.")
        @NotBlank
        @Size(max = 1000)
        String source) {

    RuleRequest {
        classes = Creates.inOrder(classes);
        areaTypes = Creates.inOrder(areaTypes);
    }
}
