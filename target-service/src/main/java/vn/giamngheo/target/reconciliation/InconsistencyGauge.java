package vn.giamngheo.target.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

import vn.giamngheo.target.projection.CompareClosings;

/** Counts, for whoever watches, the closed lists that do not agree with what arrived here; zero is well. */
@ApplicationScoped
class InconsistencyGauge {

    void register(@Observes StartupEvent started, MeterRegistry registry, CompareClosings closings) {
        Gauge.builder("giamngheo.closings.inconsistent", closings, CompareClosings::inconsistent)
                .description("Closed lists whose results here differ in number or checksum from what was closed")
                .register(registry);
    }
}
