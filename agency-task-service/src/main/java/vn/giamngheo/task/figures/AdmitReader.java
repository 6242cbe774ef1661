package vn.giamngheo.task.figures;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.task.agency.RecogniseAgency;
import vn.giamngheo.task.area.RecogniseArea;
import vn.giamngheo.task.figures.Reading.Filter;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.task.TellSight;
import vn.giamngheo.task.task.model.TaskSight;

/** Lets the caller read figures within the sight that holds for tasks, once the question names what exists. */
@ApplicationScoped
public class AdmitReader {

    private final RecogniseAgency agencies;
    private final RecogniseArea areas;
    private final TellSight tellSight;
    private final Actor actor;

    AdmitReader(RecogniseAgency agencies, RecogniseArea areas, TellSight tellSight, Actor actor) {
        this.agencies = agencies;
        this.areas = areas;
        this.tellSight = tellSight;
        this.actor = actor;
    }

    public <T> Reading<T> admit(Question question, Function<TaskSight, T> read) {
        var unknown = unknown(question);
        if (question.agency() != null && question.addressed() && unknown.contains(Filter.AGENCY)) {
            return new Reading.NoSuchAgency<>(question.agency());
        }
        if (!unknown.isEmpty()) {
            return new Reading.UnknownValues<>(unknown);
        }
        var sight = tellSight.ofCaller();
        if (question.agency() != null && !sight.reaches(question.agency())) {
            return new Reading.ForeignAgency<>(question.agency());
        }
        var asOf = actor.now();
        return new Reading.Found<>(read.apply(sight), asOf);
    }

    private Set<Filter> unknown(Question question) {
        var unknown = EnumSet.noneOf(Filter.class);
        if (question.agency() != null && !agencies.isAgency(question.agency())) {
            unknown.add(Filter.AGENCY);
        }
        if (question.area() != null && !areas.isArea(question.area())) {
            unknown.add(Filter.AREA);
        }
        return unknown;
    }
}
