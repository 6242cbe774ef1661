package vn.giamngheo.target.reconciliation;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.FindAreaInScope;
import vn.giamngheo.target.projection.CompareClosings;
import vn.giamngheo.target.projection.CompareClosings.Compared;
import vn.giamngheo.target.projection.CompareClosings.Place;

/** Shows which closed lists agree with what arrived here, and what became of reconciliations. */
@ApplicationScoped
public class ShowConsistency {

    private static final int ALL = 100_000;

    private final FindAreaInScope areas;
    private final CompareClosings compareClosings;
    private final Reconciliations reconciliations;

    ShowConsistency(FindAreaInScope areas, CompareClosings compareClosings, Reconciliations reconciliations) {
        this.areas = areas;
        this.compareClosings = compareClosings;
        this.reconciliations = reconciliations;
    }

    /** Nothing when there was no such area in the caller's scope. */
    @Transactional
    Optional<List<Compared>> of(String area, int year, @Nullable Place after, int rows) {
        return areas.on(endOf(year), area).map(found -> compareClosings.of(area, endOf(year), year, after, rows));
    }

    @Transactional
    Optional<ReconciliationView> reconciliation(UUID id) {
        return reconciliations
                .findByIdOptional(id)
                .filter(one -> areas.on(endOf(one.year()), one.areaCode()).isPresent())
                .map(this::view);
    }

    ReconciliationView view(Reconciliation one) {
        return one.view((int) compareClosings.of(one.areaCode(), endOf(one.year()), one.year(), null, ALL).stream()
                .filter(compared -> !compared.consistent())
                .count());
    }

    static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
