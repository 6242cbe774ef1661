package vn.giamngheo.household.classification;

import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.PovertyStandard.Lines;

import static vn.giamngheo.household.classification.HouseholdClass.ABOVE_AVERAGE;
import static vn.giamngheo.household.classification.HouseholdClass.AVERAGE;
import static vn.giamngheo.household.classification.HouseholdClass.NEAR_POOR;
import static vn.giamngheo.household.classification.HouseholdClass.NOT_POOR;
import static vn.giamngheo.household.classification.PovertyType.INCOME;
import static vn.giamngheo.household.classification.PovertyType.MULTIDIMENSIONAL;

/**
 * Classifies a household under a standard: a pure function of the standard's data, the area type and the finding.
 *
 * <p>Sources: Decision 59/2015/QĐ-TTg (2016-2021), Decree 07/2021/NĐ-CP (2022-2026). All lines are "up to and
 * including".
 */
public final class Classifier {

    private Classifier() {}

    /**
     * @param deprivations how many of the standard's indicators the household lacks
     * @throws IllegalArgumentException when the income is scored and the standard has no scores
     */
    public static Verdict classify(PovertyStandard standard, AreaType areaType, Income income, int deprivations) {
        var lines = standard.lines().get(areaType);
        if (lines == null) {
            throw new IllegalArgumentException("Standard " + standard.code() + " has no lines for " + areaType);
        }
        var deprived = deprivations >= standard.minDeprivations();
        return switch (standard.rule()) {
            case INCOME_OR_DEPRIVATIONS -> incomeOrDeprivations(lines, income, deprived);
            case INCOME_AND_DEPRIVATIONS -> incomeAndDeprivations(lines, income, deprived);
        };
    }

    private static Verdict incomeOrDeprivations(Lines lines, Income income, boolean deprived) {
        if (income.within(lines.poverty())) {
            return Verdict.poor(INCOME);
        }
        if (lines.nearPoverty() != null && income.within(lines.nearPoverty())) {
            return deprived ? Verdict.poor(MULTIDIMENSIONAL) : Verdict.of(NEAR_POOR);
        }
        return aboveTheLine(lines, income);
    }

    private static Verdict incomeAndDeprivations(Lines lines, Income income, boolean deprived) {
        if (income.within(lines.poverty())) {
            return deprived ? Verdict.poor(MULTIDIMENSIONAL) : Verdict.of(NEAR_POOR);
        }
        return aboveTheLine(lines, income);
    }

    /** Points tell only that a household is above the line, not how far. */
    private static Verdict aboveTheLine(Lines lines, Income income) {
        return switch (income) {
            case Income.Score score -> Verdict.of(NOT_POOR);
            case Income.PerHead perHead ->
                Verdict.of(lines.knownAverage()
                        .map(average -> perHead.within(average) ? AVERAGE : ABOVE_AVERAGE)
                        .orElse(NOT_POOR));
        };
    }
}
