package vn.giamngheo.task.task.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.giamngheo.task.task.model.TaskCount;
import vn.giamngheo.task.task.model.TaskState;

/** Counts of tasks as the API shows them. */
@Schema(
        name = "TaskCounts",
        description = "Tasks of an area and a round by agency and state; what has none is left out.")
record TaskCountsView(
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2015") int year,
        @Schema(required = true) List<Item> items,

        @Schema(required = true, description = "Some of the counted households are made up for a demonstration.")
        boolean containsSyntheticData) {

    /** One agency's tasks in one state. */
    @Schema(name = "TaskCount", description = "One agency's tasks in one state.")
    record Item(
            @Schema(required = true) String agency,
            @Schema(required = true) TaskState state,
            @Schema(required = true) long count) {}

    static TaskCountsView of(String area, int year, List<TaskCount> counts) {
        return new TaskCountsView(
                area,
                year,
                counts.stream()
                        .map(count -> new Item(count.agency(), count.state(), count.count()))
                        .toList(),
                counts.stream().anyMatch(TaskCount::synthetic));
    }
}
