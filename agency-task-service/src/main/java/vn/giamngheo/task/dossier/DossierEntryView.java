package vn.giamngheo.task.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that was done with a dossier, as clients see it. */
@Schema(name = "DossierEntry", description = "One thing that was done with a dossier.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierEntryView(
        @Schema(required = true, description = "Counted from 1.", examples = "3")
        int number,

        @Schema(required = true, description = "0 before it was first submitted.", examples = "1")
        int run,

        @Schema(required = true) Deed action,

        @Schema(description = "Position of the step; absent for what the making side does.") @Nullable
        Integer step,

        @Schema(required = true, examples = "EDUCATION") String agency,

        @Schema(required = true, description = "The account that did it.")
        String by,

        @Schema(required = true) Instant at,

        @Schema(description = "The appraiser's note, or the reason of a rejection or withdrawal.") @Nullable
        String note,

        @Schema(description = "Why it was returned. A line may be gone since.") @Nullable
        List<ReturnReason> reasons,

        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,

        @Schema(required = true, description = "Pupils at that time.")
        int pupils,

        @Schema(required = true, description = "Whole VND at that time.", examples = "900000")
        long total) {

    static DossierEntryView of(DossierEntry entry) {
        return new DossierEntryView(
                entry.number(),
                entry.run(),
                entry.deed(),
                entry.step(),
                entry.agency(),
                entry.account(),
                entry.at(),
                entry.note(),
                entry.reasons().isEmpty() ? null : entry.reasons(),
                entry.decisionNumber(),
                entry.decidedOn(),
                entry.pupils(),
                entry.total());
    }
}
