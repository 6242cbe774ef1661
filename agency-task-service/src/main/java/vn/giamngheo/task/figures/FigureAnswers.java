package vn.giamngheo.task.figures;

import java.time.Instant;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;

/** Turns what comes of asking for figures into its answer. */
@ApplicationScoped
public class FigureAnswers {

    private final Problems problems;

    FigureAnswers(Problems problems) {
        this.problems = problems;
    }

    /** @param show of the figures and the time they are of */
    public <T> Response of(Reading<T> reading, BiFunction<T, Instant, Response> show) {
        return switch (reading) {
            case Reading.Found<T> found -> show.apply(found.figures(), found.asOf());
            case Reading.UnknownValues<T> unknown ->
                problems.of(
                        FigureProblem.UNKNOWN_FILTER_VALUE,
                        unknown.filters().stream().map(FigureAnswers::fault).toList());
            case Reading.NoSuchAgency<T> none -> problems.of(FigureProblem.AGENCY_NOT_FOUND, none.code());
            case Reading.ForeignAgency<T> foreign -> problems.of(FigureProblem.FOREIGN_AGENCY, foreign.agency());
        };
    }

    private static Fault fault(Reading.Filter filter) {
        return switch (filter) {
            case AGENCY -> Fault.at("agency", "UnknownAgency");
            case AREA -> Fault.at("area", "UnknownArea");
        };
    }
}
