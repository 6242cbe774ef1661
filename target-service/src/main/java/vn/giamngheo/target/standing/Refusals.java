package vn.giamngheo.target.standing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.target.plan.PlanProblem;
import vn.giamngheo.target.standing.FindPlanArea.Asked;

/** Why a question about figures has no answer, as HTTP. */
@ApplicationScoped
public class Refusals {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    public Response of(Asked.Refused refused) {
        return switch (refused) {
            case Asked.UnknownPlan(var id) -> problems.of(PlanProblem.PLAN_NOT_FOUND, id.toString());
            case Asked.UnknownArea(var code, var year) -> problems.of(PlanProblem.AREA_NOT_FOUND, code, text(year));
            case Asked.YearOutsidePlan(var year, var first, var last) ->
                problems.of(
                        PlanProblem.YEAR_OUTSIDE_PLAN,
                        List.of(Fault.at("year", "YearOutsidePlan", text(first), text(last))),
                        text(year));
        };
    }

    public Response unknownIndicator(String code) {
        return problems.of(PlanProblem.INDICATOR_NOT_FOUND, code);
    }

    /** As text, for a number would be grouped in thousands. */
    private static String text(int year) {
        return Integer.toString(year);
    }
}
