package vn.giamngheo.task.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dossier as clients see it; its lines and its history are read apart. */
@Schema(name = "Dossier", description = "A list of pupils' support on its way to approval.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "LEARNING_COSTS")
        String kind,

        @Schema(required = true, description = "2016 is the school year 2016-2017.", examples = "2016")
        int schoolYear,

        @Schema(required = true) Term term,
        @Schema(required = true) CommuneView commune,
        @Schema(required = true) String school,
        @Schema(required = true) String title,
        @Schema(required = true) DossierState state,

        @Schema(description = "Whose turn it is; absent unless it is submitted.") @Nullable
        WaitingFor waitingFor,

        @Schema(required = true, description = "How often it was submitted; each time it begins at the first step.")
        int run,

        @Schema(required = true) int pupils,

        @Schema(required = true, description = "Whole VND, the sum of the lines.", examples = "900000")
        long total,

        @Schema(description = "The total by reason and stage; on a single dossier, not in lists.") @Nullable
        List<Total> totals,

        @Schema(required = true, description = "The agency in whose name it was made.", examples = "COMMUNE_COMMITTEES")
        String madeFor,

        @Schema(required = true) Instant createdAt,

        @Schema(required = true, description = "The account that made it.")
        String createdBy,

        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,

        @Schema(description = "Present on an approved dossier.") @Nullable
        String decisionNumber,

        @Nullable LocalDate decidedOn,

        @Schema(required = true, description = "The number in the ETag.")
        long version) {

    /** The commune of the pupils. */
    @Schema(name = "DossierCommune", description = "The commune as of 31 December of the school year.")
    record CommuneView(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom) {}

    /** The step that a submitted dossier waits for. */
    @Schema(name = "DossierWaitingFor", description = "The step that a submitted dossier waits for.")
    record WaitingFor(
            @Schema(required = true, examples = "1") int position,
            @Schema(required = true, examples = "EDUCATION") String agency,
            @Schema(required = true) StepAction action) {

        static @Nullable WaitingFor of(@Nullable DossierStep step) {
            return step == null ? null : new WaitingFor(step.position(), step.agency(), step.action());
        }
    }

    /** A part of the total. */
    @Schema(name = "DossierTotal", description = "What the pupils of one reason and stage come to.")
    record Total(
            @Schema(required = true) SupportReason reason,
            @Schema(required = true) Stage stage,
            @Schema(required = true) int pupils,

            @Schema(required = true, description = "Whole VND.")
            long total) {}

    static DossierView of(Dossier dossier) {
        return of(dossier, null);
    }

    static DossierView of(Dossier dossier, @Nullable List<Total> totals) {
        return new DossierView(
                dossier.id(),
                dossier.kind(),
                dossier.schoolYear(),
                dossier.term(),
                new CommuneView(dossier.communeCode(), dossier.communeValidFrom()),
                dossier.school(),
                dossier.title(),
                dossier.state(),
                WaitingFor.of(dossier.waitingFor()),
                dossier.run(),
                dossier.pupils(),
                dossier.total(),
                totals,
                dossier.madeFor(),
                dossier.createdAt(),
                dossier.createdBy(),
                dossier.updatedAt(),
                dossier.updatedBy(),
                dossier.submittedAt(),
                dossier.submittedBy(),
                dossier.decisionNumber(),
                dossier.decidedOn(),
                dossier.version());
    }
}
