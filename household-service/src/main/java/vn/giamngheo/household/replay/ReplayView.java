package vn.giamngheo.household.replay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A replay as clients see it. */
@Schema(name = "Replay")
record ReplayView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2016") int year,
        @Schema(required = true) ReplayState state,

        @Schema(required = true, description = "How many have been told about so far.")
        int households,

        @Schema(required = true, description = "How many closed lists were told about; they come last.")
        int closings,

        @Schema(required = true) Instant requestedAt,
        @Schema(nullable = true) @Nullable Instant startedAt,
        @Schema(nullable = true) @Nullable Instant finishedAt) {

    static ReplayView of(Replay replay) {
        return new ReplayView(
                replay.id(),
                replay.area(),
                replay.year(),
                replay.state(),
                replay.households(),
                replay.closings(),
                replay.requestedAt(),
                replay.startedAt(),
                replay.finishedAt());
    }

    /** For the document only: how a page of these looks. */
    @Schema(name = "ReplayPage")
    record ReplayPage(
            @Schema(required = true) List<ReplayView> items,
            @Nullable String next) {}
}
