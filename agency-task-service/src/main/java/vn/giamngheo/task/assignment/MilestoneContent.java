package vn.giamngheo.task.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a milestone says. */
record MilestoneContent(
        int year,
        LocalDate dueOn,
        String text,
        @Nullable BigDecimal figureTarget,
        @Nullable String unit) {}
