package vn.giamngheo.household.observation;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was seen of one member; null is "not observed", never "no". */
@Schema(name = "MemberObservation", description = "What was seen of one member; an absent field was not observed.")
public record MemberObservation(
        @Schema(required = true, description = "The member's id in the register.") @NotNull
        UUID memberId,

        @Schema(nullable = true) @Nullable Boolean healthInsurance,

        @Schema(nullable = true, description = "Goes to school or is in training now.") @Nullable
        Boolean studying,

        @Schema(nullable = true, description = "For children of school age.") @Nullable
        Schooling schooling,

        @Schema(nullable = true, description = "The highest certificate.") @Nullable
        Education education,

        @Schema(nullable = true) @Nullable Work work,

        @Schema(nullable = true, description = "For children: by height or weight for age.") @Nullable
        Boolean malnourished,

        @Schema(nullable = true, description = "Was ill or injured badly and was not treated.") @Nullable
        Boolean careMissed,

        @Schema(nullable = true, description = "Receives a monthly social benefit as elderly or disabled.") @Nullable
        Boolean monthlyBenefit) {

    /** Fields that tell of health or of benefits. */
    public static final Set<String> ON_HEALTH = Set.of("malnourished", "careMissed", "monthlyBenefit");

    MemberObservation withoutHealth() {
        return new MemberObservation(memberId, healthInsurance, studying, schooling, education, work, null, null, null);
    }
}
