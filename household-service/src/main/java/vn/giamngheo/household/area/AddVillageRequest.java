package vn.giamngheo.household.area;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village of a commune; no national list has them, so the commune writes down its own. */
@Schema(name = "AddVillage", example = """
                {"code": "20107-03", "name": "Tổ dân phố 3", "validFrom": "2015-01-01", "source": "UBND thị trấn (ví dụ)"}""")
record AddVillageRequest(
        @Schema(required = true, description = "Chosen by the commune; never given out again.")
        @NotBlank
        @Size(max = 20)
        @Pattern(regexp = "[A-Za-z0-9-]+")
        String code,

        @Schema(required = true) @NotBlank @Size(max = 120) String name,
        @Schema(required = true) @NotNull LocalDate validFrom,

        @Schema(required = true, description = "Where this is written.") @NotBlank @Size(max = 300)
        String source) {}
