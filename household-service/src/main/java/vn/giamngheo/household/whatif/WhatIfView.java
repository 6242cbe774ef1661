package vn.giamngheo.household.whatif;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.classification.Judgement;
import vn.giamngheo.household.classification.PovertyType;
import vn.giamngheo.household.classification.Verdict;

/** What the standards would make of the households; nothing of it was kept. */
@Schema(name = "WhatIfAnswer")
record WhatIfView(
        @Schema(required = true, description = "In the order of the request.")
        List<ItemView> items) {

    /** What one standard would make of one household. */
    @Schema(name = "WhatIfResult")
    record ItemView(
            @Schema(nullable = true) @Nullable String reference,
            @Schema(required = true) String standard,

            @Schema(required = true, description = "SHA-256 of the standard's content.")
            String standardHash,

            @Schema(nullable = true, description = "Absent when it depends on what was not observed.") @Nullable
            HouseholdClass classification,

            @Schema(nullable = true) @Nullable PovertyType povertyType,
            @Schema(required = true) List<String> deprivations,

            @Schema(required = true, description = "Observations that some indicator still needs.")
            List<String> missing) {

        static ItemView of(@Nullable String reference, String standard, String hash, Judgement judgement) {
            return new ItemView(
                    reference,
                    standard,
                    hash,
                    judgement.verdict().map(Verdict::householdClass).orElse(null),
                    judgement.verdict().map(Verdict::povertyType).orElse(null),
                    judgement.deprivations(),
                    judgement.missing());
        }
    }
}
