package vn.giamngheo.task.assignment.report;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.assignment.FindAssignment;
import vn.giamngheo.task.assignment.Standing;
import vn.giamngheo.task.assignment.TellStanding;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.security.Roles;

/** Takes up a report that the caller may see; any other is not there. */
@ApplicationScoped
class TakeReport {

    private static final Set<String> SEE_EVERY_AGENCY = Set.of(Roles.REVIEWING_OFFICER, Roles.AUDITOR, Roles.ADMIN);

    private final Reports reports;
    private final FindAssignment findAssignment;
    private final TellStanding tellStanding;
    private final Actor actor;

    TakeReport(Reports reports, FindAssignment findAssignment, TellStanding tellStanding, Actor actor) {
        this.reports = reports;
        this.findAssignment = findAssignment;
        this.tellStanding = tellStanding;
        this.actor = actor;
    }

    @Transactional
    Optional<ReportAtHand> byId(UUID id) {
        return reports.findByIdOptional(id)
                .flatMap(report -> findAssignment
                        .byId(report.assignmentId())
                        .map(assignment -> new ReportAtHand(report, assignment, tellStanding.of(assignment))))
                .filter(taken -> sees(taken.standing()));
    }

    boolean sees(Standing standing) {
        return standing.reaches()
                && (standing.ownAgency()
                        || standing.leadingAgency()
                        || SEE_EVERY_AGENCY.stream().anyMatch(actor::has));
    }
}
