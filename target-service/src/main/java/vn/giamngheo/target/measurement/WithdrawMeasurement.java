package vn.giamngheo.target.measurement;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.security.Caller;
import vn.giamngheo.target.area.AreaScope;
import vn.giamngheo.target.measurement.Recording.Done;
import vn.giamngheo.target.measurement.Recording.NotCurrent;
import vn.giamngheo.target.measurement.Recording.Stale;
import vn.giamngheo.target.measurement.Recording.Unknown;

/** Takes a measurement back; it stays to be read. */
@ApplicationScoped
public class WithdrawMeasurement {

    private final Measurements measurements;
    private final AreaScope scope;
    private final Caller caller;
    private final Clock clock;
    private final Event<RecordMeasurement.Measured> measured;

    WithdrawMeasurement(
            Measurements measurements,
            AreaScope scope,
            Caller caller,
            Clock clock,
            Event<RecordMeasurement.Measured> measured) {
        this.measurements = measurements;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
        this.measured = measured;
    }

    @Transactional
    Recording withdraw(UUID id, long version, WithdrawMeasurementRequest request) {
        var found = measurements.inScope(id, scope.codes());
        if (found.isEmpty()) {
            return new Unknown(id);
        }
        var measurement = found.get();
        measurements.hold(measurement);
        if (measurement.version() != version) {
            return new Stale();
        }
        if (measurement.state() != MeasurementState.CURRENT) {
            return new NotCurrent(measurement.state());
        }
        measurement.withdraw(request.reason(), clock.instant(), caller.subject());
        measurements.flush();
        measured.fire(new RecordMeasurement.Measured(measurement.familyId(), measurement.year()));
        return new Done(MeasurementView.of(measurement));
    }
}
