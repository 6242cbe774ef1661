package vn.giamngheo.target.publication;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals of what everybody may ask. */
enum PublicationProblem implements ProblemType {
    /** Communes are published by household-service alone. */
    PUBLIC_AREA_NOT_FOUND(404),
    PLAN_NOT_IN_FORCE(404);

    private final int status;

    PublicationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
