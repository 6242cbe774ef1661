package vn.giamngheo.task.escalation;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import vn.giamngheo.task.calendar.ReadCalendar;

/**
 * Looks at all terms: counts anew what an earlier calendar counted, ends what has lasted long enough, settles what no
 * longer holds, and tells of what has ended. Any number of replicas may look at once.
 */
@ApplicationScoped
public class ScanDeadlines {

    private static final Logger LOG = Logger.getLogger(ScanDeadlines.class);

    private final RecountDeadlines recountDeadlines;
    private final CloseFollowUps closeFollowUps;
    private final SettleEscalations settleEscalations;
    private final RaiseEscalations raiseEscalations;
    private final EscalationRules rules;
    private final ScanFailures failures;
    private final WorkOff workOff;
    private final ReadCalendar readCalendar;
    private final Clock clock;

    ScanDeadlines(
            RecountDeadlines recountDeadlines,
            CloseFollowUps closeFollowUps,
            SettleEscalations settleEscalations,
            RaiseEscalations raiseEscalations,
            EscalationRules rules,
            ScanFailures failures,
            WorkOff workOff,
            ReadCalendar readCalendar,
            Clock clock) {
        this.recountDeadlines = recountDeadlines;
        this.closeFollowUps = closeFollowUps;
        this.settleEscalations = settleEscalations;
        this.raiseEscalations = raiseEscalations;
        this.rules = rules;
        this.failures = failures;
        this.workOff = workOff;
        this.readCalendar = readCalendar;
        this.clock = clock;
    }

    /** Not one transaction but many small ones: what is done stays done, wherever the scan stops. */
    public Scanned scan() {
        failures.forgetOld();
        var recounted = workOff(recountDeadlines);
        var ended = workOff(closeFollowUps);
        var settled = workOff(settleEscalations);
        var raised = raise();
        return new Scanned(
                recounted.done(),
                ended.done(),
                settled.done(),
                raised.done(),
                recounted.failed() + ended.failed() + settled.failed() + raised.failed());
    }

    private WorkOff.Tally raise() {
        var today = LocalDate.now(clock);
        var calendar = readCalendar.current();
        return rules.all().stream()
                .map(rule -> workOff(raiseEscalations.by(rule, rule.latestDue(today, calendar))))
                .reduce(WorkOff.Tally.NONE, WorkOff.Tally::plus);
    }

    /** What stops one kind of work does not stop the next. */
    private WorkOff.Tally workOff(Chore chore) {
        try {
            return workOff.all(chore);
        } catch (RuntimeException e) {
            LOG.warnf("%s stopped and goes on with the next scan: %s", chore.work(), ScanFailures.told(e));
            LOG.debug("Why it stopped", e);
            return new WorkOff.Tally(0, 1);
        }
    }

    /** How many were recounted, ended, settled and raised by this scan, and how often something failed. */
    public record Scanned(int recounted, int ended, int settled, int raised, int failed) {}
}
