package vn.giamngheo.task.assignment.report;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals about evidence. */
enum EvidenceProblem implements ProblemType {
    EVIDENCE_NOT_FOUND(404),
    EVIDENCE_ID_TAKEN(409),
    EVIDENCE_FULL(409),
    EVIDENCE_TOO_LARGE(413),
    EVIDENCE_TYPE_MISMATCH(415),
    EVIDENCE_TYPE_NOT_ALLOWED(415);

    private final int status;

    EvidenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
