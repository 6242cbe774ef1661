package vn.giamngheo.task.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency as an administrator enters or corrects it; its end is another matter. */
@Schema(name = "AgencyRequest", description = "What the register says about an agency, but for its end.")
record AgencyRequest(
        @Schema(description = "Needed for a new one; of no meaning in a change.", examples = "LOC_AN_CULTURE_SOCIETY")
        @Pattern(regexp = "[A-Z][A-Z_]{1,59}")
        @Nullable
        String code,

        @Schema(required = true) @NotNull @Valid Name name,
        @Schema(required = true, examples = "NONE") @NotNull Mandate mandate,

        @Schema(description = "The plan's own words; absent if and only if the mandate is NONE.")
        @Size(min = 1, max = 5000)
        @Nullable
        String duty,

        @Size(min = 1, max = 2000) @Nullable String dutyNote,

        @Schema(required = true, examples = "2025-07-01") @NotNull
        LocalDate validFrom,

        @Schema(description = "The agency that this one belongs to.", examples = "COMMUNE_COMMITTEES")
        @Pattern(regexp = "[A-Z][A-Z_]{1,59}")
        @Nullable
        String parent,

        @Schema(description = "Code of the area that it serves.", examples = "20140")
        @Pattern(regexp = "\\d{1,10}")
        @Nullable
        String area,

        @Schema(description = "Absent is the same as none.") @Size(max = 20) @Nullable
        List<@NotNull @Valid PostRequest> posts,

        @Schema(required = true, examples = "Quyết định thành lập (dữ liệu mẫu)") @NotBlank @Size(max = 1000)
        String source) {

    AgencyContent content() {
        return new AgencyContent(
                name.vi,
                name.en,
                mandate,
                duty,
                dutyNote,
                validFrom,
                parent,
                area,
                posts == null
                        ? List.of()
                        : posts.stream().map(PostRequest::post).toList(),
                source);
    }

    /** A name in both languages. */
    @Schema(name = "AgencyNameRequest", description = "A name in both languages.")
    record Name(
            @Schema(required = true) @NotBlank @Size(max = 200)
            String vi,

            @Schema(required = true) @NotBlank @Size(max = 200)
            String en) {}

    /** A post to turn to; names of persons have no place in it. */
    @Schema(name = "AgencyPostRequest", description = "A post to turn to, never a person.")
    record PostRequest(
            @Schema(required = true) @NotNull @Valid Name name,
            @Schema(required = true) @NotNull PostKind kind,

            @Schema(description = "Of the office.") @Pattern(regexp = "[+0-9][0-9 .()-]{3,29}") @Nullable
            String phone,

            @Schema(description = "Of the office.") @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]{1,190}") @Nullable
            String email) {

        Post post() {
            return new Post(name.vi, name.en, kind, phone, email);
        }
    }
}
