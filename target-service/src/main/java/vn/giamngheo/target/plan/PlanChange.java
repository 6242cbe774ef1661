package vn.giamngheo.target.plan;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;

/** What came of drafting or changing a plan. */
public sealed interface PlanChange {

    /** It is there, for the first time. */
    record Created(PlanView plan) implements PlanChange {}

    /** It is as this says: changed now, or by the same request before. */
    record Done(PlanView plan) implements PlanChange {}

    /** The draft is gone. */
    record Discarded() implements PlanChange {}

    /** There is no such plan, or none that the caller may see. */
    record Unknown(UUID id) implements PlanChange {}

    /** There was no such area when the period began, or not within the caller's. */
    record UnknownArea(String code, int year) implements PlanChange {}

    /** Somebody else changed it since. */
    record Stale() implements PlanChange {}

    /** Only a draft can be changed. */
    record NotADraft(PlanState state) implements PlanChange {}

    /** Only what binds can be revised. */
    record NotBinding(PlanState state) implements PlanChange {}

    /** Another revision is worked on already. */
    record DraftExists(UUID draft) implements PlanChange {}

    /** Another plan binds the area in these years. */
    record Overlaps(UUID other) implements PlanChange {}

    /** The id is taken by another plan. */
    record IdTaken(UUID id) implements PlanChange {}

    /** The content is none. */
    record Invalid(List<Fault> faults) implements PlanChange {}

    /** The plan cannot bind yet. */
    record Incomplete(List<Fault> faults) implements PlanChange {}
}
