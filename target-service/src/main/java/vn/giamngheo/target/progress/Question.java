package vn.giamngheo.target.progress;

import java.time.LocalDate;
import java.time.Month;

/** For which area, which year and by which standard households are counted, and from which round on. */
record Question(String area, int year, String standard, int baselineYear) {

    /** The day whose map of areas holds. */
    LocalDate yearEnd() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
