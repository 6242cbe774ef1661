package vn.giamngheo.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Lets each replica look at the terms now and then. */
@ApplicationScoped
class RunScans {

    private static final Logger LOG = Logger.getLogger(RunScans.class);

    private final ScanDeadlines scanDeadlines;

    RunScans(ScanDeadlines scanDeadlines) {
        this.scanDeadlines = scanDeadlines;
    }

    @Scheduled(
            every = "{task.deadlines.scan-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        try {
            LOG.debugf("Scanned: %s", scanDeadlines.scan());
        } catch (RuntimeException e) {
            LOG.warnf("The terms will be looked at later: %s", ScanFailures.told(e));
            LOG.debug("Why the scan stopped", e);
        }
    }
}
