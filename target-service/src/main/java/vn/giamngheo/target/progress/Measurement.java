package vn.giamngheo.target.progress;

import java.util.UUID;

/** What came of measuring an area's progress: the progress, or why there is none. */
sealed interface Measurement {

    /** The area's progress. */
    record Measured(ProgressView progress) implements Measurement {}

    /** There is no such plan. */
    record UnknownPlan(UUID id) implements Measurement {}

    /** The plan says nothing about the year. */
    record YearOutsidePlan(int year, int first, int last) implements Measurement {}

    /** There was no such area in that year, or not in the plan's area, or not in the caller's scope. */
    record UnknownArea(String code, int year) implements Measurement {}
}
