package vn.giamngheo.task.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a household of these facts may claim, in the caller's language. */
@Schema(name = "Entitlements", description = "What a household of these facts may claim, and why.")
record EntitlementsView(
        @Schema(required = true, examples = "2019-05-01") LocalDate on,
        @Schema(required = true) FactsView facts,
        @Schema(required = true) List<ClaimView> items,

        @Schema(required = true, description = "What applies too, but is not higher than another benefit of its group.")
        List<ClaimView> notChosen) {

    /** The facts as they were understood. */
    @Schema(name = "EntitlementFacts")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactsView(
            @Nullable HouseholdClass classification,
            @Nullable PovertyType povertyType,
            @Schema(required = true) Set<Deprivation> deprivations,
            @Schema(required = true) List<Integer> ages,
            @Schema(required = true) Set<CommuneFlag> communeFlags,
            @Nullable LocalDate escapedOn,
            @Schema(required = true) Set<Stated> stated) {}

    /** A benefit that the facts open. */
    @Schema(name = "Claim")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClaimView(
            @Schema(required = true, examples = "HEALTH_INSURANCE")
            String programme,

            @Schema(required = true) String name,

            @Schema(required = true, examples = "INSURANCE_INCOME_POOR")
            String benefit,

            @Schema(required = true) String text,

            @Schema(description = "Absent for a service.", examples = "100") @Nullable
            BigDecimal amount,

            @Schema(required = true) Unit unit,

            @Schema(description = "Months a year for aid, months in all for a loan.") @Nullable
            Integer monthsMax,

            @Schema(description = "Of several benefits of one group the highest is given.") @Nullable
            String group,

            @Schema(
                    required = true,
                    description =
                            "Of the members whom it is for; empty when it goes to the household or to every member.")
            List<Integer> ages,

            @Schema(required = true) List<WhyView> why,

            @Schema(
                    required = true,
                    enumeration = {"CONFIRMED", "RECALLED", "DRAFT"})
            String confidence,

            @Schema(required = true) String source,
            @Schema(required = true) String legalBasis) {}

    /** One condition that is met. */
    @Schema(name = "ClaimReason")
    record WhyView(
            @Schema(required = true) Condition condition,
            @Schema(required = true) String text) {}

    static EntitlementsView of(Facts facts, Entitlements entitlements, Locale language) {
        return new EntitlementsView(
                facts.on(),
                new FactsView(
                        facts.classification(),
                        facts.povertyType(),
                        facts.deprivations(),
                        facts.ages(),
                        facts.communeFlags(),
                        facts.escapedOn(),
                        facts.stated()),
                entitlements.items().stream()
                        .map(claim -> claim(claim, language))
                        .toList(),
                entitlements.notChosen().stream()
                        .map(claim -> claim(claim, language))
                        .toList());
    }

    private static ClaimView claim(Claim claim, Locale language) {
        var benefit = claim.benefit();
        var programme = benefit.programme();
        return new ClaimView(
                programme.code(),
                programme.name().in(language),
                benefit.code(),
                benefit.text().in(language),
                benefit.amount(),
                benefit.unit(),
                benefit.monthsMax(),
                benefit.group(),
                claim.ages(),
                claim.why().stream()
                        .map(reason -> new WhyView(reason.condition(), Words.of(reason, language)))
                        .toList(),
                benefit.confidence(),
                benefit.source(),
                programme.legalBasis());
    }
}
