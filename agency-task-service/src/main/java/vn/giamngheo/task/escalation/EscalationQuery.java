package vn.giamngheo.task.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;

/** Reads query values by hand: left to the framework, a bad one would be refused without its name in errors[]. */
final class EscalationQuery {

    private EscalationQuery() {}

    static <E extends Enum<E>> @Nullable E choice(String parameter, @Nullable String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        var choices = type.getEnumConstants();
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(Fault.at(
                        parameter,
                        "UnknownValue",
                        Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    static @Nullable UUID id(String parameter, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw refused(Fault.at(parameter, "WrongType"));
        }
    }

    static @Nullable Boolean truth(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(Fault.at(parameter, "WrongType"));
        };
    }

    private static ProblemException refused(Fault fault) {
        return new ProblemException(CommonProblem.INVALID_REQUEST, List.of(fault));
    }
}
