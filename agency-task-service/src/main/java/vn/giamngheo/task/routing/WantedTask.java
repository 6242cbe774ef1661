package vn.giamngheo.task.routing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That an agency should answer for a need.
 *
 * @param need an indicator's code, a cause, or that the household has newly escaped
 * @param rule the rule that says so
 * @param priority 1 first
 * @param acknowledgeDays working days until the agency says that it has seen the task
 * @param completeDays working days until the work is done
 * @param followUpUntil the last day of a follow-up; null for what has no such end
 */
public record WantedTask(
        Trigger trigger,
        String need,
        String agency,
        int rule,
        int priority,
        int acknowledgeDays,
        int completeDays,
        @Nullable String programme,
        @Nullable LocalDate followUpUntil) {}
