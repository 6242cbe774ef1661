package vn.giamngheo.task.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;

/** Reads days by hand: left to the framework, a text that is none would be refused without its name in errors[]. */
public final class Days {

    /** No day of ours lies outside, and the database does not keep them all. */
    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9999;

    private Days() {}

    /** @throws ProblemException 400 when the parameter is given and no day */
    public static @Nullable LocalDate read(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var day = parse(text);
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, List.of(Fault.at(parameter, "WrongType")));
        }
        return day;
    }

    private static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
