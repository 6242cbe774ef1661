package vn.giamngheo.task.dossier;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

/** Turns what came of a change of a dossier into its HTTP answer, for all of its addresses alike. */
@ApplicationScoped
class DossierAnswers {

    private final Problems problems;

    DossierAnswers(Problems problems) {
        this.problems = problems;
    }

    Response answer(DossierChange change) {
        return switch (change) {
            case DossierChange.Created(var dossier) ->
                tagged(Response.created(URI.create("/api/v1/dossiers/" + dossier.id())), dossier);
            case DossierChange.Done(var dossier) -> tagged(Response.ok(), dossier);
            case DossierChange.Unknown(var id) -> problems.of(DossierProblem.DOSSIER_NOT_FOUND, id.toString());
            case DossierChange.IdTaken(var id) -> problems.of(DossierProblem.DOSSIER_ID_TAKEN, id.toString());
            case DossierChange.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case DossierChange.NotPossible(var state, var possible) ->
                problems.of(
                        DossierProblem.DOSSIER_TRANSITION_NOT_POSSIBLE,
                        state.name(),
                        possible.isEmpty() ? 0 : 1,
                        names(possible));
            case DossierChange.NotTheMakingSide(var makers) ->
                problems.of(DossierProblem.NOT_THE_MAKING_SIDE, String.join(", ", makers));
            case DossierChange.NotYourStep(var agency) -> problems.of(DossierProblem.NOT_YOUR_STEP, agency);
            case DossierChange.OwnWork(var agency) -> problems.of(DossierProblem.OWN_WORK, agency);
            case DossierChange.StepsUnknown(var kind, var year) ->
                problems.of(
                        DossierProblem.DOSSIER_STEPS_UNKNOWN, kind, Integer.toString(year), Integer.toString(year + 1));
            case DossierChange.PupilsTaken(var faults) -> problems.of(DossierProblem.PUPIL_IN_OTHER_DOSSIER, faults);
            case DossierChange.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    static Response tagged(Response.ResponseBuilder answer, DossierView dossier) {
        return answer.entity(dossier).tag(Versions.tag(dossier.version())).build();
    }

    private static String names(Set<DossierAction> actions) {
        return actions.stream().map(DossierAction::name).collect(Collectors.joining(", "));
    }
}
