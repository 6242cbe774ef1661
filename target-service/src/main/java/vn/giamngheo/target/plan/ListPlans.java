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

/** Lists plans. What is promised is no secret within the programme, so no scope applies; drafts are for their authors. */
@ApplicationScoped
public class ListPlans {

    private final Plans plans;
    private final PlanAuthors authors;
    private final FindCoveringAreas coveringAreas;

    ListPlans(Plans plans, PlanAuthors authors, FindCoveringAreas coveringAreas) {
        this.plans = plans;
        this.authors = authors;
        this.coveringAreas = coveringAreas;
    }

    @Transactional
    Page<PlanView> page(Filter filter, int limit, @Nullable UUID after) {
        var areas = filter.area == null ? null : coveringAreas.of(filter.area, filter.yearEnd());
        var rows = plans.thatFit(filter.state, areas, filter.year, authors.draftScope(), after, limit + 1);
        return Page.of(rows, limit, PlanView::of, plan -> Cursor.after(plan.id()));
    }

    /** Which plans are wanted: those whose area covers the area, and that speak of the year. */
    record Filter(
            PlanState state,
            @Nullable String area,
            @Nullable Integer year) {

        private @Nullable LocalDate yearEnd() {
            return year == null ? null : LocalDate.of(year, Month.DECEMBER, 31);
        }
    }
}
