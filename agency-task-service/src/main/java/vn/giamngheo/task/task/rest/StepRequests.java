package vn.giamngheo.task.task.rest;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What goes with a step. */
final class StepRequests {

    static final int LONGEST = 2000;

    private StepRequests() {}

    /** Words that may go with a step. */
    @Schema(name = "TaskRemark", description = "Words that may go with a step.")
    record Remark(
            @Schema(description = "Names no person: it is shown to everybody who sees the task.")
            @Size(max = LONGEST)
            @Nullable
            String reason) {

        static @Nullable String reason(@Nullable Remark remark) {
            return remark == null ? null : remark.reason;
        }
    }

    /** Why a step is taken that nobody should take without a reason. */
    @Schema(name = "TaskReason", description = "Why the step is taken.")
    record Reason(
            @Schema(required = true, examples = "Hộ chờ cấp đất, dự kiến tháng 6") @NotBlank @Size(max = LONGEST)
            String reason) {}

    /** That the work is done. */
    @Schema(
            name = "TaskCompletion",
            description = "That the work is done; the next survey will tell whether it helped.")
    record Completion(
            @Schema(
                    description = "The day since when; today when absent. Not before the survey that found the need.",
                    examples = "2016-05-20")
            @Nullable
            LocalDate doneOn,

            @Schema(required = true, description = "What was done.", examples = "Đã hỗ trợ làm nhà vệ sinh tự hoại")
            @NotBlank
            @Size(max = LONGEST)
            String result) {}

    /** Who takes care of a task. */
    @Schema(name = "TaskAssignee", description = "Who takes care of the task.")
    record Assignee(
            @Schema(description = "The account (sub of the token); absent: nobody any more.")
            @Size(min = 1, max = 100)
            @Nullable
            String account,

            @Size(max = LONGEST) @Nullable String reason) {}

    /** What somebody has to say. */
    @Schema(name = "TaskCommentRequest", description = "A comment for everybody who sees the task.")
    record Comment(
            @Schema(description = "Made by the client, so that the request may be repeated.") @Nullable
            UUID id,

            @Schema(required = true, examples = "Đã hẹn thăm hộ ngày 12/5") @NotBlank @Size(max = LONGEST)
            String text) {}

    /** To whom a task is offered, and why. */
    @Schema(name = "HandOverRequest", description = "To whom the task is offered, and why.")
    record Offer(
            @Schema(description = "Made by the client, so that the request may be repeated.") @Nullable
            UUID id,

            @Schema(required = true, examples = "LABOUR") @NotNull @Size(min = 1, max = 100)
            String toAgency,

            @Schema(required = true, examples = "Hộ cần học nghề hơn là vay vốn") @NotBlank @Size(max = LONGEST)
            String reason) {}
}
