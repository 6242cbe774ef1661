package vn.giamngheo.task.agency;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency as the API shows it. */
@Schema(name = "Agency", description = "A body that has to do with the programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgencyView(
        @Schema(required = true) String code,
        @Schema(required = true) Name name,

        @Schema(
                required = true,
                description =
                        "ISSUING: the plan is its own. ASSIGNED: the plan orders. REQUESTED: the plan can only ask."
                                + " NONE: the plan does not name it.")
        Mandate mandate,

        @Schema(description = "The plan's own words, in Vietnamese; absent when the plan does not name the body.")
        @Nullable
        String duty,

        @Schema(description = "What a reader of these words should know, in Vietnamese.") @Nullable
        String dutyNote,

        @Schema(
                required = true,
                description = "The first day for which the register speaks; not the founding of the body.")
        LocalDate validFrom,

        @Schema(description = "The first day on which the body no longer exists; absent when no end is known.")
        @Nullable
        LocalDate validTo,

        @Schema(description = "The agency that this one belongs to.", examples = "DISTRICT_COMMITTEE") @Nullable
        String parent,

        @Schema(description = "Code of the area that it serves.", examples = "482") @Nullable
        String area,

        @Schema(required = true, description = "Whom to turn to: posts, never persons.")
        List<PostView> posts,

        @Schema(required = true, description = "Those whose duties it goes on with.")
        List<SuccessionView> predecessors,

        @Schema(required = true, description = "Those that go on with its duties, as far as is known.")
        List<SuccessionView> successors,

        @Schema(required = true) String source,

        @Schema(required = true, description = "The number in the ETag.")
        long version) {

    /** A name in both languages. */
    @Schema(name = "AgencyName", description = "A name in both languages.")
    record Name(
            @Schema(required = true) String vi,
            @Schema(required = true) String en) {}

    /** A post to turn to. */
    @Schema(name = "AgencyPost", description = "A post to turn to, never a person.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PostView(
            @Schema(required = true) Name name,
            @Schema(required = true) PostKind kind,

            @Schema(description = "Of the office.") @Nullable
            String phone,

            @Schema(description = "Of the office.") @Nullable
            String email) {

        static PostView of(Post post) {
            return new PostView(
                    new Name(post.vietnameseName(), post.englishName()), post.kind(), post.phone(), post.email());
        }
    }

    /** One side of a succession. */
    @Schema(name = "AgencySuccession", description = "The agency before or after, and how sure that is.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SuccessionView(
            @Schema(required = true) String code,
            @Schema(required = true) LocalDate fromDay,

            @Schema(description = "Which duties, where known.") @Nullable
            String duties,

            @Schema(required = true) Certainty confidence,
            @Schema(required = true) String source) {

        static SuccessionView of(String other, Succession succession) {
            return new SuccessionView(
                    other, succession.fromDay(), succession.duties(), succession.confidence(), succession.source());
        }
    }

    static AgencyView of(Agency agency) {
        return new AgencyView(
                agency.code(),
                new Name(agency.vietnameseName(), agency.englishName()),
                agency.mandate(),
                agency.duty(),
                agency.dutyNote(),
                agency.validFrom(),
                agency.validTo(),
                agency.parent(),
                agency.area(),
                agency.posts().stream().map(PostView::of).toList(),
                agency.predecessors().stream()
                        .map(before -> SuccessionView.of(before.code(), before))
                        .toList(),
                agency.successors().stream()
                        .map(after -> SuccessionView.of(after.successorCode(), after))
                        .toList(),
                agency.source(),
                agency.version());
    }
}
