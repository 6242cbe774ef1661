package vn.giamngheo.household.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.giamngheo.household.closing.ClosingRules.Blocker;
import vn.giamngheo.household.round.CommuneRound;
import vn.giamngheo.household.round.CommuneState;
import vn.giamngheo.kit.problem.Fault;

/** What can come of a step with a commune's list. */
sealed interface CommuneSteps {

    record Taken(CommuneRound round) implements CommuneSteps {}

    record UnknownCommune(String code, int year) implements CommuneSteps {}

    record Stale() implements CommuneSteps {}

    record WrongState(CommuneState state, Set<CommuneState> needed) implements CommuneSteps {}

    record AlreadyConfirmed() implements CommuneSteps {}

    /** These must be settled first. */
    record Blocked(List<Blocker> blockers) implements CommuneSteps {}

    /** No term is known for that step in that year. */
    record NoTerm(LocalDate day) implements CommuneSteps {}

    record Invalid(List<Fault> faults) implements CommuneSteps {}
}
