package vn.giamngheo.household.closing;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody objects to. */
@Schema(name = "FileComplaint", example = """
                {"text": "Hộ ông A đã xây nhà mới", "receivedOn": "2016-11-22"}""")
record ComplaintRequest(
        @Schema(description = "Brought by the client; the server makes one otherwise.", nullable = true) @Nullable
        UUID id,

        @Schema(nullable = true, description = "The household it is about, when it is one on the register.") @Nullable
        UUID householdId,

        @Schema(required = true) @NotBlank @Size(max = 2000) String text,

        @Schema(nullable = true, description = "Today when absent.") @Nullable
        LocalDate receivedOn) {

    /** The answer to it. */
    @Schema(name = "AnswerComplaint", example = """
                    {"outcome": "UPHELD", "answer": "Đã khảo sát lại, nhà mới xây tháng 9"}""")
    record AnswerRequest(
            @Schema(required = true) @jakarta.validation.constraints.NotNull
            Complaint.Outcome outcome,

            @Schema(required = true) @NotBlank @Size(max = 2000)
            String answer) {}
}
