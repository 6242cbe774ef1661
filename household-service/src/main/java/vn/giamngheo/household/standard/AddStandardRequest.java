package vn.giamngheo.household.standard;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.giamngheo.household.area.AreaType;

/** A province's own standard: the national one with higher lines. Its rule and indicators are the national ones. */
@Schema(name = "AddPovertyStandard", example = """
                {"code": "46-2022", "base": "VN-2022", "areaCode": "46", "firstReviewYear": 2023, "lastReviewYear": 2025,
                 "legalBasis": "Nghị quyết của HĐND thành phố (ví dụ)", "source": "Ví dụ, không có thật", "confidence": "DRAFT",
                 "lines": [{"areaType": "RURAL", "kind": "POVERTY", "amount": 1800000},
                           {"areaType": "URBAN", "kind": "POVERTY", "amount": 2300000},
                           {"areaType": "RURAL", "kind": "AVERAGE", "amount": 2700000},
                           {"areaType": "URBAN", "kind": "AVERAGE", "amount": 3500000}]}""")
record AddStandardRequest(
        @Schema(required = true) @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9-]+")
        String code,

        @Schema(required = true, description = "The national standard that it raises.") @NotBlank @Size(max = 40)
        String base,

        @Schema(required = true, description = "The province.") @NotBlank @Size(max = 20)
        String areaCode,

        @Schema(required = true) @NotNull @Min(2000) @Max(2100)
        Integer firstReviewYear,

        @Schema(required = true) @NotNull @Min(2000) @Max(2100)
        Integer lastReviewYear,

        @Schema(required = true) @NotBlank @Size(max = 300) String legalBasis,

        @Schema(required = true, description = "Where the numbers were seen.") @NotBlank @Size(max = 500)
        String source,

        @Schema(required = true) @NotNull Confidence confidence,

        @Schema(required = true, description = "Every line that the base has, none of them lower.")
        @NotNull
        @Size(min = 2, max = 6)
        List<@Valid @NotNull LineRequest> lines) {

    /** How well a number is known. */
    enum Confidence {
        CONFIRMED,
        RECALLED,
        DRAFT
    }

    /** Which line of a standard is meant. */
    enum LineKind {
        POVERTY,
        NEAR_POVERTY,
        AVERAGE
    }

    /** A line of the province, without points: no form scores it. */
    @Schema(name = "AddPovertyLine")
    record LineRequest(
            @Schema(required = true) @NotNull AreaType areaType,
            @Schema(required = true) @NotNull LineKind kind,

            @Schema(required = true, description = "VND per person and month, up to and including.")
            @NotNull
            @Min(1)
            @Max(1_000_000_000)
            Long amount) {}
}
