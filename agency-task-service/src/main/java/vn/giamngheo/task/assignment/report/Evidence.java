package vn.giamngheo.task.assignment.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.evidence.Inspection;

/** A file that proves what a report says; its bytes lie in the file store. Never changed, only added and removed. */
@Entity
@Table(name = "report_evidence")
class Evidence {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    private String fileName;
    private @Nullable String description;
    private String mediaType;
    private long bytes;
    private String sha256;
    private String requestHash;
    private Instant addedAt;
    private String addedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(
            UUID id,
            UUID reportId,
            Inspection.Fine file,
            @Nullable String description,
            String hash,
            Instant now,
            String author) {
        this.id = id;
        this.reportId = reportId;
        this.fileName = file.name();
        this.description = description;
        this.mediaType = file.type().mediaType();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.requestHash = hash;
        this.addedAt = now;
        this.addedBy = author;
    }

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    String fileName() {
        return fileName;
    }

    @Nullable
    String description() {
        return description;
    }

    String mediaType() {
        return mediaType;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    String requestHash() {
        return requestHash;
    }

    Instant addedAt() {
        return addedAt;
    }

    String addedBy() {
        return addedBy;
    }
}
