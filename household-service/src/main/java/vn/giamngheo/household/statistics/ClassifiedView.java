package vn.giamngheo.household.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.classification.PovertyType;

/** A household and what a round classified it as, under one standard. */
@Schema(name = "ClassifiedHousehold")
record ClassifiedView(
        @Schema(required = true) UUID householdId,

        @Schema(required = true, description = "The form that it was classified by.")
        UUID surveyId,

        @Schema(required = true) HouseholdClass classification,

        @Schema(nullable = true, description = "For the poor: why.") @Nullable
        PovertyType povertyType,

        @Schema(required = true) CommuneView commune,
        @Schema(nullable = true) @Nullable String villageCode,
        @Schema(required = true) List<String> deprivations,

        @Schema(required = true, description = "Made up for a demonstration.")
        boolean synthetic) {

    static ClassifiedView of(ListClassified.Row row) {
        return new ClassifiedView(
                row.householdId(),
                row.surveyId(),
                HouseholdClass.valueOf(row.householdClass()),
                row.povertyType() == null ? null : PovertyType.valueOf(row.povertyType()),
                new CommuneView(row.communeCode(), row.communeValidFrom()),
                row.villageCode(),
                List.of(row.deprivations()),
                row.synthetic());
    }

    /** The unit in which the household was classified. */
    @Schema(name = "CommuneOfClassifiedHousehold")
    record CommuneView(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom) {}

    /** For the document only: how a page of these looks. */
    @Schema(name = "ClassifiedHouseholdPage")
    record ClassifiedPage(
            @Schema(required = true) List<ClassifiedView> items,
            @Nullable String next) {}
}
