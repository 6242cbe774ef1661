package vn.giamngheo.task.visit;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to visit, as the API shows it. */
@Schema(name = "HouseholdToVisit", description = "Where the household of a task is found and whom to ask for.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitView(
        @Schema(required = true) UUID taskId,
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

    /** The commune in which the household lives now. */
    @Schema(name = "CommuneToVisit")
    record CommuneView(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true, examples = "Phú Lộc") String name) {}

    /** Its village. */
    @Schema(name = "VillageToVisit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VillageView(
            @Schema(required = true) String code,

            @Schema(description = "Absent when there is no village of this code any more.") @Nullable
            String name) {}

    static VisitView of(UUID task, HouseholdCards.Card card) {
        var commune = card.commune();
        var village = card.village();
        return new VisitView(
                task,
                card.householdId(),
                card.code(),
                card.headName(),
                new CommuneView(commune.code(), commune.validFrom(), commune.name()),
                village == null ? null : new VillageView(village.code(), village.name()),
                card.address(),
                card.members(),
                card.synthetic());
    }
}
