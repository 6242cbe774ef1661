package vn.giamngheo.target.reconciliation;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reconciliation as clients see it. */
@Schema(
        name = "Reconciliation",
        description = "What was found when closed lists were compared, and what was done about it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReconciliationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2016") int year,

        @Schema(required = true, description = "Closed lists that were compared, each standard apart.", examples = "17")
        int closings,

        @Schema(required = true, description = "Of these did not agree then.", examples = "1")
        int inconsistent,

        @Schema(required = true, description = "Of these do not agree now.", examples = "0")
        int inconsistentNow,

        @Schema(
                description =
                        "The replay that household-service was asked for: GET /replays/{id}. Absent when none was needed.")
        @Nullable
        UUID replay,

        @Schema(required = true) Instant requestedAt,
        @Schema(required = true) String requestedBy) {}
