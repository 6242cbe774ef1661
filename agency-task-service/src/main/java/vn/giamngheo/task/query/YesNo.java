package vn.giamngheo.task.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;

/** Reads a yes or no by hand: left to the framework, whatever is not true would quietly be false. */
public final class YesNo {

    private YesNo() {}

    /** @throws ProblemException 400 when it is neither; an absent one is no */
    public static boolean parse(String parameter, @Nullable String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            case null -> false;
            default ->
                throw new ProblemException(
                        CommonProblem.INVALID_REQUEST, List.of(Fault.at(parameter, "UnknownValue", "true, false")));
        };
    }
}
