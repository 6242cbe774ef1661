package vn.giamngheo.target.allocation;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.target.plan.PlanState;

/** What came of dividing a promise. */
sealed interface Allocating {

    /** The parts as they are. */
    record Allocated(AllocationView allocation) implements Allocating {}

    /** There is no such plan, or none that the caller may see. */
    record UnknownPlan(UUID id) implements Allocating {}

    /** The plan has no such indicator. */
    record UnknownIndicator(String code) implements Allocating {}

    /** There was no such commune at the end of the year before the period, or not in the plan's area. */
    record UnknownArea(String code, int year) implements Allocating {}

    /** What holds for everybody alike has no parts. */
    record NotDivisible(String indicator) implements Allocating {}

    /** Nothing is known by which it could be divided. */
    record NothingToGoBy(int year) implements Allocating {}

    /** More households are to cease to be poor than are known to be. */
    record MoreThanPoor(long wanted, long poor) implements Allocating {}

    /** Only a draft can be divided anew. */
    record NotADraft(PlanState state) implements Allocating {}

    /** Somebody else changed the plan since. */
    record Stale() implements Allocating {}

    /** The part is impossible. */
    record Invalid(List<Fault> faults) implements Allocating {}
}
