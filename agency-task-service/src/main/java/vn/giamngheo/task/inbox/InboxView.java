package vn.giamngheo.task.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.figures.Href;
import vn.giamngheo.task.task.model.DueBucket;
import vn.giamngheo.task.task.model.TaskState;

/** An inbox as the API shows it. */
@Schema(
        name = "Inbox",
        description = "What lies before an agency now: its tasks that are not over. What has none is left out of the"
                + " lists; each href lists what its figure counts.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InboxView(
        @Schema(required = true, examples = "HEALTH") String agency,

        @Schema(description = "Only tasks of this area.") @Nullable
        String area,

        @Schema(required = true, description = "The time of reading.")
        Instant asOf,

        @Schema(required = true, description = "The day that TODAY means.")
        LocalDate today,

        @Schema(required = true, description = "The fifth working day after today: the last one of THIS_WEEK.")
        LocalDate weekEnd,

        @Schema(
                required = true,
                description = "By state and by how soon the term ends that ends first: for OPEN and REOPENED that of"
                        + " acknowledging or of completing, for ACKNOWLEDGED and IN_PROGRESS that of completing.")
        List<Due> due,

        @Schema(required = true, description = "By priority, of the tasks of which work is owed.")
        List<Priority> priorities,

        @Schema(required = true, description = "Tasks of which work is owed and that nobody takes care of.")
        Figure unassigned,

        @Schema(required = true, description = "Tasks of which work is owed and that the caller takes care of.")
        Figure mine,

        @Schema(
                required = true,
                description = "Other agencies' tasks that this one is asked to take over and has not answered for; in"
                        + " none of the other counts.")
        Figure offered,

        @Schema(required = true, description = "Some of the counted households are made up for a demonstration.")
        boolean containsSyntheticData) {

    private static final Href TASKS = Href.to("/api/v1/tasks");

    /** The tasks of a state whose term ends equally soon. */
    @Schema(name = "InboxDue", description = "The tasks of a state whose term ends equally soon.")
    record Due(
            @Schema(required = true) TaskState state,
            @Schema(required = true) DueBucket due,
            @Schema(required = true) long count,
            @Schema(required = true) String href) {}

    /** The tasks of a priority. */
    @Schema(name = "InboxPriority", description = "The tasks of a priority; 1 comes first.")
    record Priority(
            @Schema(required = true) int priority,
            @Schema(required = true) long count,
            @Schema(required = true) String href) {}

    /** A count, and the list of what it counts. */
    @Schema(name = "InboxFigure", description = "A count, and the list of what it counts.")
    record Figure(
            @Schema(required = true) long count,
            @Schema(required = true) String href) {}

    static InboxView of(String agency, @Nullable String area, Inbox inbox, Instant asOf) {
        var own = TASKS.with("agency", agency).with("area", area);
        var owed = own.with("owed", true);
        return new InboxView(
                agency,
                area,
                asOf,
                inbox.week().today(),
                inbox.week().end(),
                inbox.due().entrySet().stream()
                        .flatMap(state -> state.getValue().entrySet().stream()
                                .map(due -> due(own, state.getKey(), due.getKey(), due.getValue())))
                        .toList(),
                inbox.priorities().entrySet().stream()
                        .map(priority -> new Priority(
                                priority.getKey(),
                                priority.getValue(),
                                owed.with("priority", priority.getKey()).toString()))
                        .toList(),
                new Figure(inbox.unassigned(), owed.with("assignee", "nobody").toString()),
                new Figure(inbox.mine(), owed.with("assignee", "me").toString()),
                new Figure(
                        inbox.offered(),
                        TASKS.with("offeredTo", agency).with("area", area).toString()),
                inbox.synthetic());
    }

    private static Due due(Href own, TaskState state, DueBucket bucket, long count) {
        return new Due(
                state,
                bucket,
                count,
                own.with("state", state).with("due", bucket).toString());
    }
}
