package vn.giamngheo.task.task.rest;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.TaskComment;

/** A comment on a task, as the API shows it. */
@Schema(name = "TaskComment", description = "What somebody had to say about a task.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskCommentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant at,

        @Schema(required = true, description = "The account.")
        String author,

        @Schema(description = "In whose name; absent for a reviewing officer.") @Nullable
        String agency,

        @Schema(required = true) String text) {

    static TaskCommentView of(TaskComment comment) {
        return new TaskCommentView(comment.id(), comment.at(), comment.author(), comment.agency(), comment.text());
    }
}
