package vn.giamngheo.task.assignment.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.task.assignment.Assignment;
import vn.giamngheo.task.assignment.FindAssignment;
import vn.giamngheo.task.assignment.TellStanding;

/** Finds the reports that the caller may see. */
@ApplicationScoped
class FindReports {

    private final Reports reports;
    private final TakeReport take;
    private final FindAssignment findAssignment;
    private final TellStanding tellStanding;

    FindReports(Reports reports, TakeReport take, FindAssignment findAssignment, TellStanding tellStanding) {
        this.reports = reports;
        this.take = take;
        this.findAssignment = findAssignment;
        this.tellStanding = tellStanding;
    }

    @Transactional
    Optional<ReportView> one(UUID id) {
        return take.byId(id).map(ReportAtHand::view);
    }

    /** Nothing when there is no such assignment; an empty page when its reports are none of the caller's business. */
    @Transactional
    Optional<Page<ReportView>> page(
            UUID assignmentId, @Nullable Integer year, @Nullable ReportState state, int limit, @Nullable UUID after) {
        return findAssignment
                .byId(assignmentId)
                .map(assignment -> Page.of(
                        rows(assignment, year, state, limit + 1, after),
                        limit,
                        report -> ReportView.of(report, assignment.agency()),
                        report -> Cursor.after(report.id())));
    }

    private List<Report> rows(
            Assignment assignment,
            @Nullable Integer year,
            @Nullable ReportState state,
            int rows,
            @Nullable UUID after) {
        return take.sees(tellStanding.of(assignment))
                ? reports.thatFit(assignment.id(), year, state, after, rows)
                : List.of();
    }
}
