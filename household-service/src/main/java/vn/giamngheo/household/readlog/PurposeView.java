package vn.giamngheo.household.readlog;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why persons' data may be processed, and how sure the law behind it is. */
@Schema(name = "ProcessingPurpose")
public record PurposeView(
        @Schema(required = true, examples = "PROGRAMME") String code,
        @Schema(required = true) String textVi,
        @Schema(required = true) String textEn,
        @Schema(required = true) String legalBasis,

        @Schema(required = true, description = "CONFIRMED, RECALLED or DRAFT.", examples = "RECALLED")
        String confidence,

        @Schema(required = true, description = "What of it was seen, and what was not.")
        String source) {

    /** All of them; they are few. */
    @Schema(name = "ProcessingPurposes")
    record Purposes(@Schema(required = true) List<PurposeView> items) {}
}
