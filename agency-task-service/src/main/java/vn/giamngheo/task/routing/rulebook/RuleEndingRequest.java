package vn.giamngheo.task.routing.rulebook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a rule ends, and why. */
@Schema(name = "RoutingRuleEnding", example = """
                {"lastRoundYear": 2026, "reason": "Nhiệm vụ chuyển sang cơ quan khác"}""")
record RuleEndingRequest(
        @Schema(required = true, description = "The last round for which it holds.") @NotNull @Min(2000) @Max(2100)
        Integer lastRoundYear,

        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
