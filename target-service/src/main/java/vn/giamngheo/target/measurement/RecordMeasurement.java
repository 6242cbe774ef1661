package vn.giamngheo.target.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.security.Caller;
import vn.giamngheo.kit.time.UuidV7;
import vn.giamngheo.target.area.AreaLevel;
import vn.giamngheo.target.area.AreaScope;
import vn.giamngheo.target.area.FindAreaInScope;
import vn.giamngheo.target.goal.CountShare;
import vn.giamngheo.target.goal.GoalKind;
import vn.giamngheo.target.measurement.Recording.Done;
import vn.giamngheo.target.measurement.Recording.IdTaken;
import vn.giamngheo.target.measurement.Recording.Invalid;
import vn.giamngheo.target.measurement.Recording.NotByHand;
import vn.giamngheo.target.measurement.Recording.Recorded;
import vn.giamngheo.target.measurement.Recording.UnknownArea;
import vn.giamngheo.target.measurement.Recording.UnknownIndicator;
import vn.giamngheo.target.measurement.Recording.UnknownPlan;
import vn.giamngheo.target.plan.FindPlan;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;

/** Enters what somebody measured; the measurement of the same figure before it counts no more. */
@ApplicationScoped
public class RecordMeasurement {

    private final FindPlan findPlan;
    private final FindAreaInScope areas;
    private final AreaScope scope;
    private final Measurements measurements;
    private final Creates creates;
    private final Caller caller;
    private final UuidV7 ids;
    private final Clock clock;
    private final Event<Measured> measured;

    RecordMeasurement(
            FindPlan findPlan,
            FindAreaInScope areas,
            AreaScope scope,
            Measurements measurements,
            Creates creates,
            Caller caller,
            UuidV7 ids,
            Clock clock,
            Event<Measured> measured) {
        this.findPlan = findPlan;
        this.areas = areas;
        this.scope = scope;
        this.measurements = measurements;
        this.creates = creates;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
        this.measured = measured;
    }

    @Transactional
    Recording record(RecordMeasurementRequest request) {
        var id = request.id() == null ? ids.next() : request.id();
        var hash = creates.fingerprint(request);
        creates.queueFor("measurement:" + id);
        if (measurements.findByIdOptional(id).isPresent()) {
            return measurements
                    .inScope(id, scope.codes())
                    .filter(before -> before.requestHash().equals(hash))
                    .<Recording>map(before -> new Done(MeasurementView.of(before)))
                    .orElseGet(() -> new IdTaken(id));
        }
        var plan = findPlan.binding(request.planId());
        if (plan.isEmpty()) {
            return new UnknownPlan(request.planId());
        }
        var indicator = plan.get().indicator(request.indicator());
        if (indicator.isEmpty()) {
            return new UnknownIndicator(request.indicator());
        }
        if (!indicator.get().measure().byHand()) {
            return new NotByHand(request.indicator());
        }
        var area = areas.on(LocalDate.of(request.year(), Month.DECEMBER, 31), request.area())
                .filter(found -> found.level() != AreaLevel.VILLAGE)
                .filter(found -> found.liesIn(plan.get().areaCode()));
        if (area.isEmpty()) {
            return new UnknownArea(request.area(), request.year());
        }
        var faults = faults(request, plan.get(), indicator.get());
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        var figure = new Measurement.Figure(
                plan.get().familyId(), request.indicator(), area.get().key(), request.year());
        return keep(id, figure, request, hash, plan.get());
    }

    private Recording keep(
            UUID id, Measurement.Figure figure, RecordMeasurementRequest request, String hash, Plan plan) {
        creates.queueFor("measurement-of:" + figure);
        var now = clock.instant();
        measurements.current(figure).ifPresent(before -> {
            // Somebody may be withdrawing it.
            measurements.hold(before);
            if (before.state() == MeasurementState.CURRENT) {
                before.replace(now, caller.subject());
            }
        });
        // The other one has to go before this one comes.
        measurements.flush();
        var measurement = new Measurement(id, figure, request, hash, now, caller.subject());
        measurements.persistAndFlush(measurement);
        measured.fire(new Measured(plan.familyId(), figure.year()));
        return new Recorded(MeasurementView.of(measurement));
    }

    private static List<Fault> faults(RecordMeasurementRequest request, Plan plan, Indicator indicator) {
        var faults = new ArrayList<Fault>();
        if (!plan.speaksOf(request.year())) {
            faults.add(Fault.at(
                    "/year", "YearOutsidePlan", Integer.toString(plan.firstYear()), Integer.toString(plan.periodTo())));
        }
        if (indicator.kind() != GoalKind.RATIO_TO_BASELINE && request.numerator() > request.denominator()) {
            faults.add(Fault.at("/numerator", "MoreThanWhole"));
        }
        if (indicator.goal() instanceof CountShare count
                && request.area().equals(plan.areaCode())
                && request.denominator() != count.whole()) {
            faults.add(Fault.at("/denominator", "OtherWhole", Integer.toString(count.whole())));
        }
        return faults;
    }

    /** Says, inside the transaction, that a figure of a plan is another one now. */
    public record Measured(UUID familyId, int year) {}
}
