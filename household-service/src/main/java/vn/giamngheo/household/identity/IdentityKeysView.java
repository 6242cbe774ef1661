package vn.giamngheo.household.identity;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether older keys are still needed. */
@Schema(name = "IdentityKeys", description = "How far identity numbers have been brought to the present keys.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IdentityKeysView(
        @Schema(required = true, description = "The number of the key that encrypts.", examples = "2")
        int encryptingKey,

        @Schema(required = true, description = "Members whose number is still kept with older keys.", examples = "0")
        long membersLeft,

        @Schema(description = "When the last state of the history was brought to the key; absent while some are not.")
        @Nullable
        Instant historyDoneAt,

        @Schema(required = true, description = "Nothing needs older keys any more: they may leave the configuration.")
        boolean olderKeysDispensable) {}
