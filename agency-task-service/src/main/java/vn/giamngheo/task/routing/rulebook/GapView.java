package vn.giamngheo.task.routing.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.Trigger;

/** A need that nobody answers for, on purpose. */
@Schema(name = "RoutingGap", description = "A need that no agency answers for, and why; a decision, not an oversight.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GapView(
        @Schema(required = true) Trigger trigger,

        @Schema(description = "Absent: under any standard.") @Nullable
        String standard,

        @Schema(required = true, examples = "DEPENDANTS") String need,
        @Schema(required = true) String reason) {}
