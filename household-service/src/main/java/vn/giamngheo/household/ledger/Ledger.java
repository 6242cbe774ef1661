package vn.giamngheo.household.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.ledger.FlowTerm.Side;
import vn.giamngheo.household.ledger.Flows.Group;

/**
 * Opening, terms and closing of one class: a pure function of the flows. For households and for persons alike, opening −
 * decreases + increases = closing; members who came to or left households that stayed in the class are counted as
 * {@code grown} and {@code shrunk}.
 */
record Ledger(Amount opening, Map<FlowTerm, Amount> terms, long grown, long shrunk, Amount closing, long synthetic) {

    static Ledger of(List<Group> groups, HouseholdClass householdClass) {
        var terms = new EnumMap<FlowTerm, Amount>(FlowTerm.class);
        var opening = Amount.NONE;
        var closing = Amount.NONE;
        var grown = 0L;
        var shrunk = 0L;
        var synthetic = 0L;
        for (var group : groups) {
            var term = FlowTerm.of(group.flow(), householdClass);
            if (term == null) {
                continue;
            }
            synthetic += group.synthetic();
            if (term.side() != Side.INCREASE) {
                opening = opening.plus(group.households(), group.openingPersons());
            }
            if (term.side() != Side.DECREASE) {
                closing = closing.plus(group.households(), group.closingPersons());
            }
            if (term == FlowTerm.REMAINED) {
                grown += group.grown();
                shrunk += group.shrunk();
            }
            var persons = term.side() == Side.INCREASE ? group.closingPersons() : group.openingPersons();
            terms.merge(term, Amount.NONE.plus(group.households(), persons), Amount::plus);
        }
        return new Ledger(opening, terms, grown, shrunk, closing, synthetic);
    }

    Amount term(FlowTerm term) {
        return terms.getOrDefault(term, Amount.NONE);
    }

    Amount sum(Side side) {
        return terms.entrySet().stream()
                .filter(entry -> entry.getKey().side() == side)
                .map(Map.Entry::getValue)
                .reduce(Amount.NONE, Amount::plus);
    }

    /** Households and the persons in them. */
    record Amount(long households, long persons) {

        static final Amount NONE = new Amount(0, 0);

        Amount plus(long moreHouseholds, long morePersons) {
            return new Amount(households + moreHouseholds, persons + morePersons);
        }

        Amount plus(Amount other) {
            return plus(other.households, other.persons);
        }
    }
}
