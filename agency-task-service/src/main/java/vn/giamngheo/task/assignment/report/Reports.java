package vn.giamngheo.task.assignment.report;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The reports in PostgreSQL, oldest first. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    private static final String THAT_FIT = """
            select r.* from report r
            where r.assignment_id = :assignment
                and (cast(:year as integer) is null or r.year = :year)
                and (cast(:state as text) is null or r.state = :state)
                and (cast(:after as uuid) is null or r.id > :after)
            order by r.id
            limit :rows""";

    List<Report> thatFit(
            UUID assignment, @Nullable Integer year, @Nullable ReportState state, @Nullable UUID after, int rows) {
        return getSession()
                .createNativeQuery(THAT_FIT, Report.class)
                .setParameter("assignment", assignment)
                .setParameter("year", year, Integer.class)
                .setParameter("state", state == null ? null : state.name(), String.class)
                .setParameter("after", after, UUID.class)
                .setParameter("rows", rows)
                .getResultList();
    }

    /** Whether another report, not returned, tells of the same. */
    boolean isTaken(UUID assignment, int year, ReportPeriod period, UUID except) {
        return count(
                        "assignmentId = ?1 and year = ?2 and period = ?3 and state <> ?4 and id <> ?5",
                        assignment,
                        year,
                        period,
                        ReportState.RETURNED,
                        except)
                > 0;
    }

    /** For the rest of the transaction nobody else changes it; read afresh after the wait. */
    void hold(Report report) {
        getEntityManager().refresh(report, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Another version of it, though its own row stays as it was. */
    void touch(Report report) {
        getEntityManager().lock(report, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }
}
