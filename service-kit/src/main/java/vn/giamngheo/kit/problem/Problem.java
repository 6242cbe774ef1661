package vn.giamngheo.kit.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every refusal (RFC 9457), as {@code application/problem+json}. */
@Schema(description = "Why a request was refused (RFC 9457).")
public record Problem(
        @Schema(required = true, examples = "urn:giamngheo:problem:invalid-request")
        String type,

        @Schema(required = true, examples = "Yêu cầu không hợp lệ")
        String title,

        @Schema(required = true, examples = "400") int status,
        @Schema(required = true) String detail,

        @Schema(required = true, description = "Quote this when you report the problem.")
        String traceId,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldFault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field of the request. */
    @Schema(description = "What is wrong with one field or parameter.")
    public record FieldFault(
            @Schema(required = true, description = "JSON pointer into the body, or the parameter's name.")
            String pointer,

            @Schema(required = true) String code,
            @Schema(required = true) String detail) {}
}
