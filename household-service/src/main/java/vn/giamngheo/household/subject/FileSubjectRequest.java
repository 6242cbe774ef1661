package vn.giamngheo.household.subject;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person asks for, as an officer takes it down. */
@Schema(name = "FileSubjectRequest", example = """
                {"householdId": "01936a5e-7c00-7000-8000-000000000001", "memberId": "01936a5e-7c00-7000-8000-000000000003",
                 "kind": "CORRECTION", "wish": "Năm sinh ghi sai, xin sửa theo giấy khai sinh", "receivedOn": "2026-11-02"}""")
record FileSubjectRequest(
        @Schema(description = "Brought by the client; the server makes one otherwise.", nullable = true) @Nullable
        UUID id,

        @Schema(required = true) @NotNull UUID householdId,

        @Schema(required = true, description = "Who asks; a person of the household, also one who has left it.")
        @NotNull
        UUID memberId,

        @Schema(required = true) @NotNull RequestKind kind,

        @Schema(required = true, description = "What he asks for, in his words.") @NotBlank @Size(max = 2000)
        String wish,

        @Schema(nullable = true, description = "Today when absent; the terms count from it.") @Nullable
        LocalDate receivedOn) {}
