package vn.giamngheo.task.task;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.area.RecogniseArea;
import vn.giamngheo.task.task.model.TaskCount;
import vn.giamngheo.task.task.store.TaskCounting;

/** Counts the tasks of an area and a round that the caller may see. */
@ApplicationScoped
public class CountTasks {

    private final TellSight tellSight;
    private final RecogniseArea areas;
    private final TaskCounting counting;

    CountTasks(TellSight tellSight, RecogniseArea areas, TaskCounting counting) {
        this.tellSight = tellSight;
        this.areas = areas;
        this.counting = counting;
    }

    @Transactional
    public Outcome count(String area, int roundYear) {
        return areas.isArea(area)
                ? new Counted(counting.count(tellSight.ofCaller(), area, roundYear))
                : new UnknownArea();
    }

    /** What comes of asking for counts. */
    public sealed interface Outcome {}

    /** The counts, by agency and state; what has none is left out. */
    public record Counted(List<TaskCount> counts) implements Outcome {}

    /** No area has this code. */
    public record UnknownArea() implements Outcome {}
}
