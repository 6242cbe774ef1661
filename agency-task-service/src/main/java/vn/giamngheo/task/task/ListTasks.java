package vn.giamngheo.task.task;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.agency.RecogniseAgency;
import vn.giamngheo.task.area.RecogniseArea;
import vn.giamngheo.task.task.TaskListing.Filter;
import vn.giamngheo.task.task.model.TaskFilter;
import vn.giamngheo.task.task.model.WorkWeek;
import vn.giamngheo.task.task.store.TaskSearch;

/** Lists the tasks that the caller may see and a filter keeps, oldest first. */
@ApplicationScoped
public class ListTasks {

    private final TellSight tellSight;
    private final RecogniseAgency agencies;
    private final RecogniseArea areas;
    private final TaskSearch search;
    private final TellMoment tellMoment;

    ListTasks(
            TellSight tellSight,
            RecogniseAgency agencies,
            RecogniseArea areas,
            TaskSearch search,
            TellMoment tellMoment) {
        this.tellSight = tellSight;
        this.agencies = agencies;
        this.areas = areas;
        this.search = search;
        this.tellMoment = tellMoment;
    }

    @Transactional
    public TaskListing list(TaskFilter filter, @Nullable UUID after, int limit) {
        var unknown = unknown(filter);
        if (!unknown.isEmpty()) {
            return new TaskListing.UnknownValues(unknown);
        }
        var sight = tellSight.ofCaller();
        if (filter.agency() != null && !sight.reaches(filter.agency())) {
            return new TaskListing.ForeignAgency(filter.agency());
        }
        return new TaskListing.Found(search.find(sight, filter, week(), after, limit));
    }

    private WorkWeek week() {
        var moment = tellMoment.now();
        return WorkWeek.from(moment.today(), moment.calendar());
    }

    private Set<Filter> unknown(TaskFilter filter) {
        var unknown = EnumSet.noneOf(Filter.class);
        if (filter.agency() != null && !agencies.isAgency(filter.agency())) {
            unknown.add(Filter.AGENCY);
        }
        if (filter.offeredTo() != null && !agencies.isAgency(filter.offeredTo())) {
            unknown.add(Filter.OFFERED_TO);
        }
        if (filter.area() != null && !areas.isArea(filter.area())) {
            unknown.add(Filter.AREA);
        }
        return unknown;
    }
}
