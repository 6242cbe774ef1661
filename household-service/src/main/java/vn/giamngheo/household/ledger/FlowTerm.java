package vn.giamngheo.household.ledger;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;

/**
 * The columns of the movement tables (tables 2 and 3 of the yearly report): each household that was or is of the class
 * stands in exactly one.
 */
public enum FlowTerm {
    REMAINED(Side.STAYS),
    TO_POOR(Side.DECREASE),
    TO_NEAR_POOR(Side.DECREASE),
    PASSED_LINE(Side.DECREASE),
    MOVED_OUT(Side.DECREASE),
    DISSOLVED(Side.DECREASE),
    MERGED(Side.DECREASE),
    NOT_SURVEYED(Side.DECREASE),
    FROM_POOR(Side.INCREASE),
    FROM_NEAR_POOR(Side.INCREASE),
    RELAPSED(Side.INCREASE),
    NEWLY(Side.INCREASE),
    MOVED_IN(Side.INCREASE),
    SPLIT(Side.INCREASE);

    private final Side side;

    FlowTerm(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** The term of a household in the ledger of a class; null when it stands in none. */
    static @Nullable FlowTerm of(Flow flow, HouseholdClass of) {
        var was = flow.openingInside() && flow.opening() == of;
        var is = flow.closingInside() && flow.closing() == of;
        if (was && is) {
            return REMAINED;
        }
        if (was) {
            return left(flow);
        }
        return is ? came(flow, of) : null;
    }

    private static FlowTerm left(Flow flow) {
        var closing = flow.closing();
        if (closing == null) {
            return switch (flow.end()) {
                case NONE -> NOT_SURVEYED;
                case DISSOLVED -> DISSOLVED;
                case MOVED_OUT -> MOVED_OUT;
                case MERGED -> MERGED;
            };
        }
        if (!flow.closingInside()) {
            return MOVED_OUT;
        }
        return switch (closing) {
            case POOR -> TO_POOR;
            case NEAR_POOR -> TO_NEAR_POOR;
            case AVERAGE, ABOVE_AVERAGE, NOT_POOR -> PASSED_LINE;
        };
    }

    private static FlowTerm came(Flow flow, HouseholdClass of) {
        var opening = flow.opening();
        if (opening == null) {
            return switch (flow.start()) {
                case MOVED_IN -> MOVED_IN;
                case SPLIT -> SPLIT;
                case REGISTERED, KNOWN_BEFORE -> flow.everBefore(of) ? RELAPSED : NEWLY;
            };
        }
        if (!flow.openingInside()) {
            return MOVED_IN;
        }
        return switch (opening) {
            case POOR -> FROM_POOR;
            case NEAR_POOR -> FROM_NEAR_POOR;
            case AVERAGE, ABOVE_AVERAGE, NOT_POOR -> flow.everBefore(of) ? RELAPSED : NEWLY;
        };
    }

    /** Whether a term adds to the class or takes from it. */
    public enum Side {
        STAYS,
        DECREASE,
        INCREASE
    }
}
