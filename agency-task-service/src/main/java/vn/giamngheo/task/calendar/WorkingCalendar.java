package vn.giamngheo.task.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The working days as they are known now. Immutable. In a year that is not known only the weekends are off. */
public final class WorkingCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final long revision;
    private final Set<Integer> years;
    private final Map<LocalDate, DayKind> days;

    WorkingCalendar(long revision, Set<Integer> years, Map<LocalDate, DayKind> days) {
        this.revision = revision;
        this.years = Set.copyOf(years);
        this.days = Map.copyOf(days);
    }

    /** The last day of a term of working days; the start itself is not counted, so a term of none ends on it. */
    public LocalDate after(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A term of " + workingDays + " working days");
        }
        var day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The working days after {@code from} up to and including {@code to}; negative when {@code to} is before it. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    public boolean isWorkingDay(LocalDate day) {
        var kind = days.get(day);
        return kind == null ? !WEEKEND.contains(day.getDayOfWeek()) : kind == DayKind.WORKING_DAY;
    }

    /** Whether that year's holidays were loaded. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Rises with each import: a due date counted under a lower one may be out of date. */
    public long revision() {
        return revision;
    }
}
