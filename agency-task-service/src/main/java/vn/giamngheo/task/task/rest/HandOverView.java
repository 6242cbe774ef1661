package vn.giamngheo.task.task.rest;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.HandOver;
import vn.giamngheo.task.task.model.HandOverState;

/** An offer to take a task over, as the API shows it. */
@Schema(name = "HandOver", description = "An agency's offer to another one to take a task over, and the answer.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandOverView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID taskId,
        @Schema(required = true) String fromAgency,
        @Schema(required = true) String toAgency,
        @Schema(required = true) HandOverState state,
        @Schema(required = true) String reason,
        @Schema(required = true) Instant offeredAt,

        @Schema(required = true, description = "The account.")
        String offeredBy,

        @Nullable String answer,
        @Nullable Instant answeredAt,

        @Schema(description = "The account; of an offer that lapsed, that of whoever made it.") @Nullable
        String answeredBy,

        @Schema(required = true) long version) {

    static HandOverView of(HandOver offer) {
        return new HandOverView(
                offer.id(),
                offer.taskId(),
                offer.fromAgency(),
                offer.toAgency(),
                offer.state(),
                offer.reason(),
                offer.offeredAt(),
                offer.offeredBy(),
                offer.answer(),
                offer.answeredAt(),
                offer.answeredBy(),
                offer.version());
    }
}
