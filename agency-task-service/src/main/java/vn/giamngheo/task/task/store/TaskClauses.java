package vn.giamngheo.task.task.store;

/** What is asked of tasks in more than one place, in SQL, so that a list shows what a figure counts. */
public final class TaskClauses {

    /** Now: what lies below the area, and what was merged into it. */
    public static final String UNDER_AREA =
            "(commune_code, commune_valid_from) in (select v.code, v.valid_from from area_cover v"
                    + " where v.cover_code = :area)";

    /** As the area stood on a day. */
    public static final String WITHIN_AREA =
            "(commune_code, commune_valid_from) in (select w.code, w.valid_from from communes_within(:area, :day) w)";

    /** Work is owed. */
    public static final String OWED = "state in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REOPENED')";

    /** Work is owed, and its terms stand still. */
    public static final String PAUSED = OWED + " and paused_on is not null";

    /** Work is owed, and its terms run. */
    public static final String RUNNING = OWED + " and paused_on is null";

    /** The last day of the term that ends first, for a task whose terms run. */
    public static final String TERM =
            "case when state in ('OPEN', 'REOPENED') then least(acknowledge_due, complete_due) else complete_due end";

    /** A running term ended before today. */
    public static final String LATE = RUNNING + " and " + TERM + " < :today";

    private TaskClauses() {}
}
