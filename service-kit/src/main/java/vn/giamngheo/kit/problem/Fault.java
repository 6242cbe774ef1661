package vn.giamngheo.kit.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * A field's fault before it is put into words: the text is the bundle's {@code fault.<code>}.
 *
 * @param pointer JSON pointer into the body, or the parameter's name
 */
public record Fault(String pointer, String code, List<Object> arguments) {

    public static Fault at(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, List.of(arguments));
    }

    static List<Fault> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Fault::of)
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::code))
                .toList();
    }

    static Fault of(MismatchedInputException e) {
        var pointer = wayTo(e.getPath());
        return switch (e) {
            case UnrecognizedPropertyException unknown -> at(pointer, "UnknownField");
            case InvalidFormatException format
            when format.getTargetType().isEnum() -> at(pointer, "UnknownValue", constants(format.getTargetType()));
            default -> at(pointer, "WrongType");
        };
    }

    private static Fault of(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var bounds = Stream.of("min", "max", "value", "integer", "fraction")
                .map(constraint.getAttributes()::get)
                .filter(Objects::nonNull)
                .toArray();
        return at(
                wayTo(violation.getPropertyPath()),
                constraint.getAnnotation().annotationType().getSimpleName(),
                bounds);
    }

    /** Skips the method and, for a body, its parameter: what remains is the way into the JSON. */
    private static String wayTo(Path path) {
        var steps = new ArrayList<String>();
        for (var node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER) {
                steps.add(node.getName());
            }
        }
        return steps.size() == 1 ? steps.get(0) : "/" + String.join("/", steps.subList(1, steps.size()));
    }

    private static String wayTo(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
