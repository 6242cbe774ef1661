package vn.giamngheo.household.survey.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer wants looked at again in one field of a survey. */
@Schema(name = "FieldComment")
public record FieldComment(
        @Schema(
                required = true,
                description = "JSON pointer into the survey.",
                examples = "/observations/dwelling/roof")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "/.*")
        String pointer,

        @Schema(required = true) @NotBlank @Size(max = 1000) String text) {}
