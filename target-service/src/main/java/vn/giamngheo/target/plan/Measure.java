package vn.giamngheo.target.plan;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.GoalKind;

/** What is counted for an indicator: a part over a whole, both summed over the communes of an area. */
public enum Measure {
    /** Poor households of all households. */
    POOR_HOUSEHOLDS(GoalKind.RATE_PATH),
    /** Near-poor households of all households. */
    NEAR_POOR_HOUSEHOLDS(GoalKind.RATE_PATH),
    /** Households with one deprivation, of the poor and near-poor ones: the plan speaks of theirs. */
    DEPRIVED_HOUSEHOLDS(GoalKind.RATE_PATH),
    /** Income per head and month of the persons in poor households whose income was asked. */
    INCOME_OF_THE_POOR(GoalKind.RATIO_TO_BASELINE),
    /** Insured persons of those in poor, near-poor, newly escaped and ethnic minority households. */
    INSURED_PERSONS(GoalKind.COVERAGE),
    /** Whatever no survey shows; entered with its evidence. */
    BY_HAND(null);

    private final @Nullable GoalKind kind;

    Measure(@Nullable GoalKind kind) {
        this.kind = kind;
    }

    boolean fits(GoalKind other) {
        return kind == null || kind == other;
    }

    public boolean byHand() {
        return this == BY_HAND;
    }
}
