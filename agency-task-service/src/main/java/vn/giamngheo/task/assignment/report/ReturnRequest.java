package vn.giamngheo.task.assignment.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report is returned. */
@Schema(name = "ReportReturnRequest", description = "Gives a report back to its agency.")
record ReturnRequest(
        @Schema(required = true, examples = "Thiếu danh sách lớp tập huấn (dữ liệu mẫu)") @NotBlank @Size(max = 1000)
        String reason) {}
