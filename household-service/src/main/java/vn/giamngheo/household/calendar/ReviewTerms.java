package vn.giamngheo.household.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Says when a step must be done, by the terms that held in that year. */
@ApplicationScoped
public class ReviewTerms {

    private static final int MONTHLY_REVIEW_STARTS_ON = 15;
    /** More than any term together with the holidays in it. */
    private static final int LONGEST = 120;

    private final EntityManager entityManager;

    ReviewTerms(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The last day for a step that began on {@code from}; empty when no term is known for that year. */
    public Optional<LocalDate> dueOn(ReviewStep step, LocalDate from) {
        return dueOn(step, from, from.getYear());
    }

    /** By the term of another year, as for a list of long ago that is entered today. */
    public Optional<LocalDate> dueOn(ReviewStep step, LocalDate from, int year) {
        return term(step, year).map(term -> {
            var start = term.countsFrom.equals("DAY_15") ? monthlyReview(from) : from;
            return term.unit.equals("DAYS")
                    ? start.plusDays(term.days)
                    : WorkingDays.after(
                            start,
                            term.days,
                            holidays(start).stream().map(Holiday::day).collect(Collectors.toSet()));
        });
    }

    /** The monthly review in which a request of that day is taken up. */
    private static LocalDate monthlyReview(LocalDate day) {
        var thisMonth = day.withDayOfMonth(MONTHLY_REVIEW_STARTS_ON);
        return day.isAfter(thisMonth) ? thisMonth.plusMonths(1) : thisMonth;
    }

    private Optional<Term> term(ReviewStep step, int year) {
        @SuppressWarnings("unchecked")
        List<Term> found = entityManager
                .createNativeQuery("""
                        select days, unit, counts_from from review_term
                        where step = ?1 and ?2 between first_year and last_year""", Term.class)
                .setParameter(1, step.name())
                .setParameter(2, year)
                .getResultList();
        return found.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Holiday> holidays(LocalDate from) {
        return entityManager
                .createNativeQuery("select day, name from public_holiday where day between ?1 and ?2", Holiday.class)
                .setParameter(1, from)
                .setParameter(2, from.plusDays(LONGEST))
                .getResultList();
    }

    /** A row of review_term. */
    record Term(int days, String unit, String countsFrom) {}

    /** A row of public_holiday. */
    record Holiday(LocalDate day, String name) {}
}
