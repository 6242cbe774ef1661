package vn.giamngheo.task.task.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** What somebody had to say about a task; never changed. */
@Entity
@Table(name = "task_comment")
public class TaskComment {

    @Id
    private UUID id;

    private UUID taskId;
    private String requestHash;
    private Instant at;
    private String author;
    private @Nullable String agency;
    private String text;

    /** For Hibernate. */
    protected TaskComment() {}

    /** @param agency in whose name; null for a reviewing officer */
    public TaskComment(
            UUID id, UUID taskId, String requestHash, Instant at, String author, @Nullable String agency, String text) {
        this.id = id;
        this.taskId = taskId;
        this.requestHash = requestHash;
        this.at = at;
        this.author = author;
        this.agency = agency;
        this.text = text;
    }

    public UUID id() {
        return id;
    }

    public UUID taskId() {
        return taskId;
    }

    public String requestHash() {
        return requestHash;
    }

    public Instant at() {
        return at;
    }

    public String author() {
        return author;
    }

    public @Nullable String agency() {
        return agency;
    }

    public String text() {
        return text;
    }
}
