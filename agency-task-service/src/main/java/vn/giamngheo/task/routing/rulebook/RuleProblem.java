package vn.giamngheo.task.routing.rulebook;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals of this feature. */
enum RuleProblem implements ProblemType {
    ROUTING_RULE_NOT_FOUND(404),
    ROUTING_RULE_OUT_OF_SCOPE(403),
    ROUTING_RULE_REQUEST_TAKEN(409),
    ROUTING_RULE_ENDS_ALREADY(409),
    ROUTING_RULE_HAS_ROUTED(409);

    private final int status;

    RuleProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
