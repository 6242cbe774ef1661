package vn.giamngheo.task.dossier;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A kind of dossier as clients see it. */
@Schema(name = "DossierKind", description = "What pupils are supported with, by what text, and whom it passes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KindView(
        @Schema(required = true, examples = "TUITION") String code,
        @Schema(required = true) Name name,

        @Schema(description = "Absent when no text is known.", examples = "Nghị định 86/2015/NĐ-CP") @Nullable
        String legalBasis,

        @Schema(
                description = "CONFIRMED: seen in a source. RECALLED: known, not compared with the text.",
                enumeration = {"CONFIRMED", "RECALLED"})
        @Nullable
        String legalBasisConfidence,

        @Schema(required = true, description = "That there is such a kind.")
        String source,

        @Schema(required = true, description = "Of all times. Where they end, nobody knows whom a dossier passes.")
        List<Step> steps) {

    /** A name in both languages. */
    @Schema(name = "DossierKindName", description = "A name in both languages.")
    record Name(
            @Schema(required = true) String vi,
            @Schema(required = true) String en) {}

    /** A step that dossiers of the kind pass. */
    @Schema(name = "DossierKindStep", description = "A step that dossiers of the kind pass.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            @Schema(required = true, examples = "1") int position,
            @Schema(required = true, examples = "EDUCATION") String agency,
            @Schema(required = true) StepAction action,

            @Schema(required = true, examples = "2016-01-01")
            LocalDate validFrom,

            @Schema(description = "The first day on which it no longer holds.", examples = "2025-07-01") @Nullable
            LocalDate validTo,

            @Schema(required = true) String source) {}
}
