package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new dossier. */
@Schema(name = "CreateDossierRequest", description = "A list of pupils' support of one commune.")
record CreateDossierRequest(
        @Schema(description = "The client's own id, so that the request can be repeated.") @Nullable
        UUID id,

        @Schema(required = true, examples = "LEARNING_COSTS") @NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,39}")
        String kind,

        @Schema(required = true, description = "2016 is the school year 2016-2017.", examples = "2016")
        @NotNull
        @Min(2000)
        @Max(2100)
        Integer schoolYear,

        @Schema(required = true) @NotNull Term term,

        @Schema(
                required = true,
                description = "Code of the commune, as it was on 31 December of the school year.",
                examples = "20107")
        @NotNull
        @Pattern(regexp = "[0-9]{5}")
        String commune,

        @Schema(required = true, examples = "Trường Tiểu học (dữ liệu mẫu)") @NotBlank @Size(max = 200)
        String school,

        @Schema(required = true, examples = "Chi phí học tập năm học 2016-2017 (dữ liệu mẫu)")
        @NotBlank
        @Size(max = 300)
        String title,

        @Schema(required = true) @NotNull @Size(min = 1, max = 1000)
        List<@NotNull @Valid LineRequest> lines) {

    DossierContent content() {
        return new DossierContent(kind, schoolYear, term, commune, school, title, lines);
    }
}
