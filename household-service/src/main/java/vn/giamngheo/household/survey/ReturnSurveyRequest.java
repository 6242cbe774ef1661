package vn.giamngheo.household.survey;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.giamngheo.household.survey.model.FieldComment;

/** What the surveyor should look at again. */
@Schema(name = "ReturnSurvey", example = """
                {"comments": [{"pointer": "/observations/dwelling/roof", "text": "Mái đã lợp lại năm ngoái, xem lại giúp."}]}""")
public record ReturnSurveyRequest(
        @Schema(required = true) @NotNull @Size(min = 1, max = 100)
        List<@Valid @NotNull FieldComment> comments) {}
