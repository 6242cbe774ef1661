package vn.giamngheo.task.task.rest;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;
import vn.giamngheo.task.task.model.TaskState;

/** Reads query values by hand: left to the framework, a bad one would be refused without its name in errors[]. */
final class FilterValues {

    private FilterValues() {}

    static @Nullable TaskState state(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(TaskState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(Fault.at("state", "UnknownValue", states())));
    }

    static @Nullable UUID household(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw refused(Fault.at("household", "WrongType"));
        }
    }

    /** The id behind a cursor; null stands for the beginning of the list. */
    static @Nullable UUID after(@Nullable String cursor) {
        var start = Cursor.open(cursor, 1);
        try {
            return start == null ? null : UUID.fromString(start.keys().get(0));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }

    private static ProblemException refused(Fault fault) {
        return new ProblemException(CommonProblem.INVALID_REQUEST, List.of(fault));
    }

    private static String states() {
        return Arrays.stream(TaskState.values()).map(TaskState::name).collect(Collectors.joining(", "));
    }
}
