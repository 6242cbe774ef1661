package vn.giamngheo.task.scorecard;

import java.util.List;
import java.util.regex.Pattern;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;

/** The years of some rounds, both included. */
record Years(int first, int last) {

    /** As the parameter is written: 2016, or 2016..2020. */
    static final String PATTERN = "(20\\d\\d|2100)(\\.\\.(20\\d\\d|2100))?";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    static Years of(int year) {
        return new Years(year, year);
    }

    /** @throws ProblemException 400 when it is not of the form, or runs backwards */
    static Years parse(String text) {
        var form = FORM.matcher(text);
        if (form.matches()) {
            var first = Integer.parseInt(form.group(1));
            var last = form.group(3) == null ? first : Integer.parseInt(form.group(3));
            if (first <= last) {
                return new Years(first, last);
            }
        }
        throw new ProblemException(CommonProblem.INVALID_REQUEST, List.of(Fault.at("year", "Pattern")));
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + ".." + last;
    }
}
