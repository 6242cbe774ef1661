package vn.giamngheo.household.survey.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.classification.Movement;
import vn.giamngheo.household.classification.PovertyType;
import vn.giamngheo.household.survey.model.Classification;

/** A classification as clients see it. */
@Schema(name = "Classification")
record ClassificationView(
        @Schema(required = true, examples = "VN-2016") String standard,
        @Schema(required = true) HouseholdClass classification,

        @Schema(nullable = true, description = "For the poor: why.") @Nullable
        PovertyType povertyType,

        @Schema(required = true, description = "As it was on the day of the survey.")
        AreaType areaType,

        @Schema(required = true) CommuneView commune,
        @Schema(required = true) List<String> deprivations,

        @Schema(nullable = true, description = "Of the latest earlier year under the same standard.") @Nullable
        HouseholdClass previousClassification,

        @Schema(required = true) Movement movement,

        @Schema(required = true, description = "False once a later revision speaks for the household in that year.")
        boolean current,

        @Schema(required = true) Instant classifiedAt) {

    static ClassificationView of(Classification classification) {
        return new ClassificationView(
                classification.standard(),
                classification.householdClass(),
                classification.povertyType(),
                classification.areaType(),
                new CommuneView(
                        classification.commune().code(),
                        classification.commune().validFrom()),
                classification.deprivations(),
                classification.previousClass(),
                classification.movement(),
                classification.current(),
                classification.classifiedAt());
    }

    /** The unit in which the household was classified. */
    @Schema(name = "CommuneOfClassification")
    record CommuneView(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom) {}
}
