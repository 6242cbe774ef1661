package vn.giamngheo.task.task.rest;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.task.Moving;

/** Turns what became of a step into its answer. */
@ApplicationScoped
class TaskAnswers {

    private final Problems problems;

    TaskAnswers(Problems problems) {
        this.problems = problems;
    }

    Response of(Moving outcome) {
        return switch (outcome) {
            case Moving.Moved moved ->
                Response.ok(TaskView.of(moved.task()))
                        .tag(Versions.tag(moved.task().version()))
                        .build();
            case Moving.NoSuchTask none -> problems.of(TaskProblem.TASK_NOT_FOUND, none.id());
            case Moving.NotYours foreign -> problems.of(TaskProblem.STEP_NOT_YOURS, foreign.agency());
            case Moving.Stale stale -> problems.of(CommonProblem.STALE_VERSION);
            case Moving.NotPossible not ->
                problems.of(
                        TaskProblem.STEP_NOT_POSSIBLE,
                        not.state(),
                        not.possible().isEmpty()
                                ? "-"
                                : not.possible().stream().map(Enum::name).collect(Collectors.joining(", ")));
            case Moving.Invalid invalid -> problems.of(CommonProblem.INVALID_REQUEST, invalid.faults());
        };
    }
}
