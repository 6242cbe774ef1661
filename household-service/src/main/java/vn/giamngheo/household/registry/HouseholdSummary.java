package vn.giamngheo.household.registry;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household in a list. */
@Schema(name = "HouseholdSummary")
record HouseholdSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) HouseholdView.CommuneView commune,
        @Schema(nullable = true) @Nullable String villageCode,
        @Schema(required = true) String headName,
        @Schema(required = true) long members,
        @Schema(required = true) boolean synthetic) {

    static HouseholdSummary of(HouseholdSearch.Row row, PersonalData personal) {
        return new HouseholdSummary(
                row.id(),
                row.code(),
                new HouseholdView.CommuneView(row.communeCode(), row.communeValidFrom(), row.communeName()),
                row.villageCode(),
                personal.name(row.headName()),
                row.members(),
                row.synthetic());
    }

    /** For the document only: how a page of these looks. */
    @Schema(name = "HouseholdPage")
    record HouseholdPage(
            @Schema(required = true) List<HouseholdSummary> items,
            @Nullable String next) {}
}
