package vn.giamngheo.target.measurement;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.AreaCode;

/** A figure as whoever measured it enters it. */
@Schema(name = "MeasurementRequest", description = "A part of a whole that was measured, and by what it is proven.")
record RecordMeasurementRequest(
        @Schema(description = "The client's own id, so that the request can be repeated.") @Nullable
        UUID id,

        @Schema(required = true) @NotNull UUID planId,

        @Schema(required = true, examples = "OFFICIALS_TRAINED") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
        String indicator,

        @Schema(required = true, examples = "482") @NotNull @Pattern(regexp = AreaCode.PATTERN)
        String area,

        @Schema(required = true, examples = "2017") @NotNull @Min(2000) @Max(2100)
        Integer year,

        @Schema(required = true, description = "How many of them.", examples = "171") @NotNull @Min(0) @Max(MOST)
        Long numerator,

        @Schema(required = true, description = "Of how many.", examples = "190") @NotNull @Min(1) @Max(MOST)
        Long denominator,

        @Schema(
                required = true,
                description = "The document or list that proves it.",
                examples =
                        "Danh sách lớp tập huấn ngày 15/9/2017, Phòng Lao động - Thương binh và Xã hội (dữ liệu mẫu)")
        @NotBlank
        @Size(max = 2000)
        String evidence,

        @Schema(required = true, examples = "2017-12-01") @NotNull @PastOrPresent
        LocalDate measuredOn) {

    private static final long MOST = 1_000_000_000_000L;
}
