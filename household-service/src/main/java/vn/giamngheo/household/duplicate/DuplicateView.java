package vn.giamngheo.household.duplicate;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two entries that may be the same household. */
@Schema(name = "DuplicateCandidate")
record DuplicateView(
        @Schema(required = true) UUID firstId,
        @Schema(required = true) UUID secondId,

        @Schema(required = true, description = "SAME_IDENTITY_NUMBER, SAME_NAME_BIRTH_YEAR_VILLAGE.")
        List<String> reasons) {

    static DuplicateView of(Duplicates.Row row) {
        return new DuplicateView(
                row.firstId(), row.secondId(), List.of(row.reasons().split(",", -1)));
    }

    /** For the document only: how a page of these looks. */
    @Schema(name = "DuplicateCandidatePage")
    record DuplicatePage(
            @Schema(required = true) List<DuplicateView> items,
            @Nullable String next) {}
}
