package vn.giamngheo.household.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a survey is given up. */
@Schema(name = "VoidSurvey", example = """
                {"reason": "Nhập trùng phiếu"}""")
public record VoidSurveyRequest(
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
