package vn.giamngheo.gateway.overview;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An area's year at a glance. The parts are passed on as their services tell them, so a field that a service adds is
 * here at once; their schemas are the services' own.
 */
@Schema(name = "Overview", description = "An area's year at a glance.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverviewView(
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2016") int year,

        @Schema(ref = "#/components/schemas/Statistics") @Nullable
        ObjectNode statistics,

        @Schema(ref = "#/components/schemas/Progress") @Nullable
        ObjectNode progress,

        @Schema(ref = "#/components/schemas/TaskCounts") @Nullable
        ObjectNode tasks,

        @Schema(
                required = true,
                description = "Services that could not answer now; their parts are absent, so try again later.")
        List<String> partial,

        @Schema(
                required = true,
                description = "Services whose part the caller's roles do not open; trying again does not help.")
        List<String> notAllowed) {}
