package vn.giamngheo.task.calendar;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals of this feature. */
enum CalendarProblem implements ProblemType {
    CALENDAR_NOT_FOUND(404);

    private final int status;

    CalendarProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
