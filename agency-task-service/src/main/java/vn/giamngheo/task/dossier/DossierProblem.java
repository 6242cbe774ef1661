package vn.giamngheo.task.dossier;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about dossiers. */
enum DossierProblem implements ProblemType {
    NOT_THE_MAKING_SIDE(403),
    NOT_YOUR_STEP(403),
    OWN_WORK(403),
    DOSSIER_NOT_FOUND(404),
    DOSSIER_ID_TAKEN(409),
    DOSSIER_TRANSITION_NOT_POSSIBLE(409),
    DOSSIER_STEPS_UNKNOWN(409),
    PUPIL_IN_OTHER_DOSSIER(409);

    private final int status;

    DossierProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
