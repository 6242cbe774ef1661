package vn.giamngheo.target.plan;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.target.plan.PlanChange.Created;
import vn.giamngheo.target.plan.PlanChange.Discarded;
import vn.giamngheo.target.plan.PlanChange.Done;
import vn.giamngheo.target.plan.PlanChange.DraftExists;
import vn.giamngheo.target.plan.PlanChange.IdTaken;
import vn.giamngheo.target.plan.PlanChange.Incomplete;
import vn.giamngheo.target.plan.PlanChange.Invalid;
import vn.giamngheo.target.plan.PlanChange.NotADraft;
import vn.giamngheo.target.plan.PlanChange.NotBinding;
import vn.giamngheo.target.plan.PlanChange.Overlaps;
import vn.giamngheo.target.plan.PlanChange.Stale;
import vn.giamngheo.target.plan.PlanChange.Unknown;
import vn.giamngheo.target.plan.PlanChange.UnknownArea;

/** What came of a change to a plan, as HTTP. */
@ApplicationScoped
class PlanAnswers {

    private final Problems problems;

    PlanAnswers(Problems problems) {
        this.problems = problems;
    }

    Response of(PlanChange change) {
        return switch (change) {
            case Created(var plan) -> answer(Response.created(URI.create("/api/v1/plans/" + plan.id())), plan);
            case Done(var plan) -> answer(Response.ok(), plan);
            case Discarded() -> Response.noContent().build();
            case Unknown(var id) -> problems.of(PlanProblem.PLAN_NOT_FOUND, id.toString());
            case UnknownArea(var code, var year) ->
                problems.of(PlanProblem.AREA_NOT_FOUND, code, Integer.toString(year));
            case Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case NotADraft(var state) -> problems.of(PlanProblem.PLAN_NOT_A_DRAFT, state.name());
            case NotBinding(var state) -> problems.of(PlanProblem.PLAN_NOT_BINDING, state.name());
            case DraftExists(var draft) -> problems.of(PlanProblem.PLAN_DRAFT_EXISTS, draft.toString());
            case Overlaps(var other) -> problems.of(PlanProblem.PLAN_OVERLAPS, other.toString());
            case IdTaken(var id) -> problems.of(PlanProblem.ID_TAKEN, id.toString());
            case Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
            case Incomplete(var faults) -> problems.of(PlanProblem.PLAN_INCOMPLETE, faults);
        };
    }

    private static Response answer(Response.ResponseBuilder answer, PlanView plan) {
        return answer.entity(plan).tag(Versions.tag(plan.version())).build();
    }
}
