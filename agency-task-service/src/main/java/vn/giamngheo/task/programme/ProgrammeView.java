package vn.giamngheo.task.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as the API shows it; in a list without its benefits. */
@Schema(name = "Programme", description = "What the state gives, as far as it is known.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgrammeView(
        @Schema(required = true, examples = "HEALTH_INSURANCE")
        String code,

        @Schema(required = true) TextView name,

        @Schema(required = true, examples = "Nghị định 146/2018/NĐ-CP")
        String legalBasis,

        @Schema(description = "What no benefit says.") @Nullable
        TextView note,

        @Schema(description = "The agency that answers for it; absent when none of the district's plan does.") @Nullable
        String agency,

        @Schema(description = "Absent when it is not known since when.") @Nullable
        LocalDate validFrom,

        @Schema(description = "The first day on which it holds no more; absent when no end is known.") @Nullable
        LocalDate validTo,

        @Schema(
                required = true,
                enumeration = {"CONFIRMED", "RECALLED", "DRAFT"})
        String confidence,

        @Schema(required = true) String source,

        @Schema(description = "All of all periods; absent in a list.") @Nullable
        List<BenefitView> benefits) {

    /** A text in both languages. */
    @Schema(name = "ProgrammeText")
    record TextView(
            @Schema(required = true) String vi,
            @Schema(required = true) String en) {

        static TextView of(BothLanguages text) {
            return new TextView(text.vi(), text.en());
        }
    }

    /** What a programme gives during one period. */
    @Schema(name = "Benefit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BenefitView(
            @Schema(required = true, description = "The same over all its periods.")
            String code,

            @Schema(required = true) TextView text,

            @Schema(description = "Absent for a service.") @Nullable
            BigDecimal amount,

            @Schema(required = true) Unit unit,

            @Schema(description = "Months a year for aid, months in all for a loan.") @Nullable
            Integer monthsMax,

            @Schema(description = "Of several benefits of one group the highest is given.") @Nullable
            String group,

            @Schema(
                    required = true,
                    description = "False: who gets it is not entered, so entitlements do not answer for it.")
            boolean conditionsKnown,

            @Schema(required = true) ConditionsView conditions,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,

            @Schema(
                    required = true,
                    enumeration = {"CONFIRMED", "RECALLED", "DRAFT"})
            String confidence,

            @Schema(required = true) String source) {}

    /** Who gets a benefit. */
    @Schema(name = "BenefitConditions", description = "Who gets it; what is absent or empty does not matter.")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ConditionsView(
            Set<HouseholdClass> classes,
            Set<PovertyType> povertyTypes,

            @Schema(description = "One of them is enough.") Set<Deprivation> deprivations,

            @Nullable Integer escapedWithinYears,

            @Schema(description = "Whole years, inclusive.") @Nullable
            Integer ageFrom,

            @Schema(description = "Whole years, inclusive.") @Nullable
            Integer ageTo,

            @Schema(description = "One of them is enough.") Set<CommuneFlag> communeFlags,

            @Schema(description = "All of them are needed.") Set<Stated> stated) {}

    static ProgrammeView of(Programme programme) {
        return of(programme, null);
    }

    static ProgrammeView of(FindProgrammes.Whole whole) {
        return of(
                whole.programme(),
                whole.benefits().stream().map(ProgrammeView::view).toList());
    }

    private static ProgrammeView of(Programme programme, @Nullable List<BenefitView> benefits) {
        return new ProgrammeView(
                programme.code(),
                TextView.of(programme.name()),
                programme.legalBasis(),
                programme.note() == null ? null : TextView.of(programme.note()),
                programme.agency(),
                programme.period().from(),
                programme.period().to(),
                programme.confidence(),
                programme.source(),
                benefits);
    }

    private static BenefitView view(Benefit benefit) {
        var conditions = benefit.conditions();
        return new BenefitView(
                benefit.code(),
                TextView.of(benefit.text()),
                benefit.amount(),
                benefit.unit(),
                benefit.monthsMax(),
                benefit.group(),
                benefit.conditionsKnown(),
                new ConditionsView(
                        conditions.classes(),
                        conditions.povertyTypes(),
                        conditions.deprivations(),
                        conditions.escapedWithinYears(),
                        conditions.ageFrom(),
                        conditions.ageTo(),
                        conditions.communeFlags(),
                        conditions.stated()),
                benefit.period().from(),
                benefit.period().to(),
                benefit.confidence(),
                benefit.source());
    }
}
