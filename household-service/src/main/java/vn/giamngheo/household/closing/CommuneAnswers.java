package vn.giamngheo.household.closing;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.round.CommuneState;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.problem.Texts;
import vn.giamngheo.kit.rest.Versions;

/** Puts what came of a commune's list into HTTP, alike for every step. */
@ApplicationScoped
class CommuneAnswers {

    private final ShowCommune showCommune;
    private final Problems problems;

    CommuneAnswers(ShowCommune showCommune, Problems problems) {
        this.showCommune = showCommune;
        this.problems = problems;
    }

    Response of(CommuneSteps outcome, int year, String code, @Nullable String language) {
        return switch (outcome) {
            case CommuneSteps.Taken(var round) ->
                show(
                        round.state() == CommuneState.CLOSING ? Response.Status.ACCEPTED : Response.Status.OK,
                        year,
                        code,
                        language);
            case CommuneSteps.UnknownCommune(var unknown, var in) ->
                problems.of(ClosingProblem.COMMUNE_NOT_IN_ROUND, unknown, Integer.toString(in));
            case CommuneSteps.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case CommuneSteps.WrongState(var state, var needed) ->
                problems.of(
                        ClosingProblem.COMMUNE_IN_WRONG_STATE,
                        state,
                        needed.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
            case CommuneSteps.AlreadyConfirmed() -> problems.of(ClosingProblem.CLOSING_ALREADY_CONFIRMED);
            case CommuneSteps.Blocked(var blockers) ->
                problems.of(
                        ClosingProblem.COMMUNE_BLOCKED,
                        blockers.stream()
                                .map(blocker ->
                                        Fault.at("/blockers", blocker.reason().name(), blocker.count()))
                                .toList());
            case CommuneSteps.NoTerm(var day) -> problems.of(ClosingProblem.NO_TERM_KNOWN, day.toString());
            case CommuneSteps.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    Response show(Response.Status status, int year, String code, @Nullable String language) {
        return showCommune
                .one(year, code)
                .map(shown -> {
                    var view = CommuneView.of(shown, Texts.language(language));
                    return Response.status(status)
                            .tag(Versions.tag(view.version()))
                            .entity(view)
                            .build();
                })
                .orElseGet(() -> problems.of(ClosingProblem.COMMUNE_NOT_IN_ROUND, code, Integer.toString(year)));
    }
}
