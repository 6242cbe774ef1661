package vn.giamngheo.household.visit;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who must visit a household has to know, and nothing else of it. */
@Schema(name = "VisitCard", description = "Where a household is found and whom to ask for.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitCardView(
        @Schema(required = true) UUID householdId,
        @Schema(required = true, examples = "PL-0001") String code,

        @Schema(description = "The head of the household.", examples = "Nguyễn Thị Mẫu") @Nullable
        String headName,

        @Schema(required = true) CommuneView commune,
        @Nullable VillageView village,
        @Schema(examples = "Tổ dân phố 1") @Nullable String address,

        @Schema(required = true, description = "How many live in it.")
        int members,

        @Schema(required = true, description = "The household is made up for a demonstration.")
        boolean synthetic) {

    /** The commune in which the household lives. */
    @Schema(name = "VisitCardCommune")
    record CommuneView(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true, examples = "Phú Lộc") String name) {}

    /** Its village. */
    @Schema(name = "VisitCardVillage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VillageView(
            @Schema(required = true) String code,

            @Schema(description = "Absent when there is no village of this code any more.") @Nullable
            String name) {}
}
