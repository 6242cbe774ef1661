package vn.giamngheo.target.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.target.area.FindCoveringAreas;

/** Lists plans. What is promised is no secret within the programme, so no scope applies. */
@ApplicationScoped
public class ListPlans {

    private final Plans plans;
    private final FindCoveringAreas coveringAreas;

    ListPlans(Plans plans, FindCoveringAreas coveringAreas) {
        this.plans = plans;
        this.coveringAreas = coveringAreas;
    }

    @Transactional
    Page<PlanView> page(Filter filter, int limit, @Nullable UUID after) {
        var areas = filter.area == null ? null : coveringAreas.of(filter.area, filter.yearEnd());
        var rows = plans.thatFit(areas, filter.year, after, limit + 1);
        return Page.of(rows, limit, PlanView::of, plan -> Cursor.after(plan.id()));
    }

    /** Which plans are wanted: those whose area covers the area, and that speak of the year. */
    record Filter(@Nullable String area, @Nullable Integer year) {

        private @Nullable LocalDate yearEnd() {
            return year == null ? null : LocalDate.of(year, Month.DECEMBER, 31);
        }
    }
}
