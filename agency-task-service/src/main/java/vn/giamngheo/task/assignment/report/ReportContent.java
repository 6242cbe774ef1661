package vn.giamngheo.task.assignment.report;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What a report says. */
record ReportContent(
        int year, ReportPeriod period, @Nullable UUID milestoneId, String text, List<ReportFigure> figures) {}
