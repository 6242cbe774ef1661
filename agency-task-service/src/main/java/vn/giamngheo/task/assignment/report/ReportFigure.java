package vn.giamngheo.task.assignment.report;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/** A figure of a report. */
@Embeddable
record ReportFigure(String code, BigDecimal amount, String unit) {}
