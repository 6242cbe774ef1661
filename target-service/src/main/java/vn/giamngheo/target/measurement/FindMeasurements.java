package vn.giamngheo.target.measurement;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.target.area.AreaScope;
import vn.giamngheo.target.plan.FindPlan;
import vn.giamngheo.target.plan.Plan;

/** Finds measurements of the caller's areas, those that count no more included. */
@ApplicationScoped
public class FindMeasurements {

    private final Measurements measurements;
    private final FindPlan findPlan;
    private final AreaScope scope;

    FindMeasurements(Measurements measurements, FindPlan findPlan, AreaScope scope) {
        this.measurements = measurements;
        this.findPlan = findPlan;
        this.scope = scope;
    }

    @Transactional
    Optional<MeasurementView> one(UUID id) {
        return measurements.inScope(id, scope.codes()).map(MeasurementView::of);
    }

    /** Nothing when there is no such plan. */
    @Transactional
    Optional<Page<MeasurementView>> page(Filter filter, int limit, @Nullable UUID after) {
        return findPlan.byId(filter.planId)
                .map(Plan::familyId)
                .map(family -> Page.of(
                        measurements.thatFit(family, filter.indicator, filter.year, scope.codes(), after, limit + 1),
                        limit,
                        MeasurementView::of,
                        measurement -> Cursor.after(measurement.id())));
    }

    /** Which measurements are wanted. */
    record Filter(
            UUID planId,
            @Nullable String indicator,
            @Nullable Integer year) {}
}
