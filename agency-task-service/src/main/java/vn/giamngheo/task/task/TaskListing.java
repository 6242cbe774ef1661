package vn.giamngheo.task.task;

import java.util.List;
import java.util.Set;

import vn.giamngheo.task.task.model.Task;

/** What comes of asking for a list of tasks. */
public sealed interface TaskListing {

    /** The tasks, one more than asked for when there are more. */
    record Found(List<Task> tasks) implements TaskListing {}

    /** Filters that name something which does not exist. */
    record UnknownValues(Set<Filter> filters) implements TaskListing {}

    /** An agency officer asked for the tasks of another agency. */
    record ForeignAgency(String agency) implements TaskListing {}

    /** A filter whose value must exist. */
    enum Filter {
        AGENCY,
        OFFERED_TO,
        AREA
    }
}
