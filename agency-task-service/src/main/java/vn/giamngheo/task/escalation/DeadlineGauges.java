package vn.giamngheo.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** Counts, for whoever watches, what is late, and what the scan could not do; the latter is well at zero. */
@ApplicationScoped
class DeadlineGauges {

    void register(@Observes StartupEvent started, MeterRegistry registry, CountLateTasks late, ScanFailures failures) {
        for (var deadline : Deadline.values()) {
            Gauge.builder("giamngheo.tasks.late", late, tasks -> tasks.by(deadline))
                    .description("Tasks of which a running term has ended unmet")
                    .tag("deadline", deadline.name())
                    .register(registry);
        }
        Gauge.builder("giamngheo.deadlines.scan.failures", failures, ScanFailures::count)
                .description("Tasks that the scan of the terms failed for and will try again")
                .register(registry);
    }
}
