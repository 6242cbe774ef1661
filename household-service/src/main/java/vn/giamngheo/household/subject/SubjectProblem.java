package vn.giamngheo.household.subject;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about persons' requests and extracts. */
enum SubjectProblem implements ProblemType {
    SUBJECT_REQUEST_NOT_FOUND(404),
    SUBJECT_REQUEST_ID_TAKEN(409),
    SUBJECT_REQUEST_IN_WRONG_STATE(409),
    MEMBER_NOT_FOUND(404);

    private final int status;

    SubjectProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
