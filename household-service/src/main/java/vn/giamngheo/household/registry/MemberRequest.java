package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.Education;

/** A person of a household; the birth date when it is known, else the year. */
@Schema(name = "RegisterMember")
public record MemberRequest(
        @Schema(nullable = true) @Nullable UUID id,

        @Schema(required = true) @NotBlank @Size(max = 120) String fullName,

        @Schema(required = true) @NotNull Sex sex,
        @Schema(nullable = true) @Nullable LocalDate birthDate,

        @Schema(nullable = true) @Nullable @Min(EARLIEST_BIRTH) @Max(2200)
        Integer birthYear,

        @Schema(required = true) @NotNull Relation relation,

        @Schema(nullable = true) @Nullable @Size(max = 60) String ethnicity,

        @Schema(
                nullable = true,
                description =
                        "12 digits (CCCD) or 9 (CMND), when the person has one. That it fits sex and birth year is"
                                + " checked as a warning only, and its first digits are no residence.",
                examples = "046075000123")
        @Nullable
        @Pattern(regexp = "\\d{9}|\\d{12}")
        String identityNumber,

        @Schema(required = true) @NotNull Boolean healthInsurance,

        @Schema(nullable = true, description = "The highest certificate.") @Nullable
        Education education,

        @Schema(nullable = true, description = "Goes to school or is in training.") @Nullable
        Boolean studying,

        @Schema(nullable = true) @Nullable Boolean disability,
        @Schema(nullable = true) @Nullable @Size(max = 120) String occupation) {

    static final int EARLIEST_BIRTH = 1880;

    int yearOfBirth() {
        return birthDate != null ? birthDate.getYear() : Objects.requireNonNull(birthYear);
    }
}
