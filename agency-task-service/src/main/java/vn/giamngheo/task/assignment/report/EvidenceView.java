package vn.giamngheo.task.assignment.report;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file of a report as the API shows it; the bytes are another resource. */
@Schema(name = "ReportEvidence", description = "A file that proves what a report says.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceView(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                description = "As it was called, without path and control characters.",
                examples = "danh-sach-lop.pdf")
        String fileName,

        @Nullable String description,

        @Schema(required = true, description = "By the content, not by the name.", examples = "application/pdf")
        String mediaType,

        @Schema(required = true, examples = "48213") long bytes,

        @Schema(required = true, description = "Of the bytes; the ETag of the file.")
        String sha256,

        @Schema(required = true) Instant addedAt,

        @Schema(required = true, description = "The account that added it.")
        String addedBy) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.fileName(),
                evidence.description(),
                evidence.mediaType(),
                evidence.bytes(),
                evidence.sha256(),
                evidence.addedAt(),
                evidence.addedBy());
    }
}
