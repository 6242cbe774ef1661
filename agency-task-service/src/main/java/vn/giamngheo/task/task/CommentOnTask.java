package vn.giamngheo.task.task;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskComment;
import vn.giamngheo.task.task.store.TaskComments;

/** Leaves a comment on a task, for everybody who sees it. */
@ApplicationScoped
public class CommentOnTask {

    private final FindTask findTask;
    private final TaskComments comments;
    private final Creates creates;
    private final Actor actor;

    CommentOnTask(FindTask findTask, TaskComments comments, Creates creates, Actor actor) {
        this.findTask = findTask;
        this.comments = comments;
        this.creates = creates;
        this.actor = actor;
    }

    /** @param id brought by the client; sent twice, the comment is kept once */
    @Transactional
    public Outcome comment(UUID task, @Nullable UUID id, String text) {
        var seen = findTask.byId(task).orElse(null);
        if (seen == null) {
            return new NoSuchTask(task);
        }
        var commentId = actor.id(id);
        var hash = creates.fingerprint(List.of(task, text, actor.name()));
        creates.queueFor(commentId.toString());
        var before = comments.findByIdOptional(commentId).orElse(null);
        if (before != null) {
            return before.requestHash().equals(hash) ? new Repeated(before) : new IdTaken(commentId);
        }
        var comment = new TaskComment(commentId, task, hash, actor.now(), actor.name(), inTheNameOf(seen), text);
        comments.persist(comment);
        return new Kept(comment);
    }

    /** Of several agencies that an account acts for, the one that has the task, or that it is offered to. */
    private @Nullable String inTheNameOf(Task task) {
        var agencies = actor.agencies();
        return Stream.of(task.agency(), task.offeredTo())
                .filter(agency -> agency != null && agencies.contains(agency))
                .findFirst()
                .or(() -> agencies.stream().sorted().findFirst())
                .orElse(null);
    }

    /** What comes of a comment. */
    public sealed interface Outcome {}

    /** It is there. */
    public record Kept(TaskComment comment) implements Outcome {}

    /** It was there before. */
    public record Repeated(TaskComment comment) implements Outcome {}

    /** The id belongs to another comment. */
    public record IdTaken(UUID id) implements Outcome {}

    /** No such task, or not within the caller's sight. */
    public record NoSuchTask(UUID id) implements Outcome {}
}
