package vn.giamngheo.target.progress;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.outbox.Outbox;
import vn.giamngheo.target.goal.ProgressStatus;
import vn.giamngheo.target.plan.FindPlan;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.projection.Sums;
import vn.giamngheo.target.standing.CommuneStandings;
import vn.giamngheo.target.standing.DrawStandings;
import vn.giamngheo.target.standing.Standing;

/** Looks at some areas again, in one transaction with what there is to tell of them. */
@ApplicationScoped
class StatusBatch {

    private static final int TRANSACTION_SECONDS = 120;

    private final Statuses statuses;
    private final FindPlan findPlan;
    private final DrawStandings drawStandings;
    private final Outbox outbox;
    private final Clock clock;

    StatusBatch(Statuses statuses, FindPlan findPlan, DrawStandings drawStandings, Outbox outbox, Clock clock) {
        this.statuses = statuses;
        this.findPlan = findPlan;
        this.drawStandings = drawStandings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells whether there was anything to do. */
    boolean next() {
        return QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .call(() -> statuses.myTurn() && lookAgain());
    }

    private boolean lookAgain() {
        var due = statuses.next();
        var years = new LinkedHashMap<UUID, TreeSet<Integer>>();
        var plans = new LinkedHashMap<UUID, Plan>();
        for (var one : due) {
            for (var plan : plans(one)) {
                plans.put(plan.id(), plan);
                // What changes before the period is what its targets are held against, in every year.
                var to = one.from() < plan.periodFrom() ? plan.periodTo() : one.to();
                var last = Math.min(Math.min(to, plan.periodTo()), thisYear());
                for (var year = Math.max(one.from(), plan.periodFrom()); year <= last; year++) {
                    years.computeIfAbsent(plan.id(), id -> new TreeSet<>()).add(year);
                }
            }
        }
        years.forEach((id, of) -> of.forEach(year -> look(plans.get(id), year)));
        return !due.isEmpty();
    }

    private List<Plan> plans(Statuses.Due due) {
        if (due.plan() != null) {
            return findPlan.binding(due.plan()).stream().toList();
        }
        return due.standard() == null ? List.of() : findPlan.measuredBy(due.standard(), due.from());
    }

    private void look(Plan plan, int year) {
        var left = statuses.of(plan.id(), year);
        var area = drawStandings.of(plan, plan.areaCode(), year);
        var synthetic = area.sums().values().stream().anyMatch(Sums::synthetic);
        area.standings().forEach(standing -> compare(plan, plan.areaCode(), standing, left, synthetic));
        // A code stands for one unit a year: for the plan's own area, else for the youngest of those that bore it.
        var seen = new HashSet<>(Set.of(plan.areaCode()));
        drawStandings.ofCommunes(plan, plan.areaCode(), year).stream()
                .sorted(Comparator.comparing(
                                (CommuneStandings one) -> one.commune().validFrom())
                        .reversed())
                .filter(one -> seen.add(one.commune().code()))
                .forEach(one -> one.standings()
                        .forEach(standing -> compare(plan, one.commune().code(), standing, left, synthetic)));
        // Nothing is known any more of those that are left.
        left.values()
                .forEach(kept -> plan.indicator(kept.indicator())
                        .filter(indicator -> kept.status() != ProgressStatus.NO_DATA)
                        .ifPresent(indicator ->
                                tell(plan, kept.area(), Standing.unknown(indicator, year), kept, synthetic)));
    }

    /** Takes what it has looked at from what is left. */
    private void compare(
            Plan plan, String area, Standing standing, Map<String, Statuses.Kept> left, boolean synthetic) {
        var kept = left.remove(Statuses.key(standing.indicator().code(), area));
        var status = standing.status();
        var isNews = kept == null ? !isNothing(status) : kept.status() != status;
        if (isNews && !standing.indicator().watched()) {
            tell(plan, area, standing, kept, synthetic);
        }
    }

    private void tell(Plan plan, String area, Standing standing, Statuses.@Nullable Kept kept, boolean synthetic) {
        var change = new ProgressChanged(
                plan.id(),
                standing.indicator().code(),
                standing.indicator().kind(),
                area,
                standing.year(),
                kept == null ? 1 : kept.sequence() + 1,
                kept == null ? null : kept.status(),
                standing.status(),
                standing.planned().orElse(null),
                standing.actual().orElse(null),
                synthetic,
                clock.instant());
        statuses.keep(change);
        outbox.append(ProgressChanged.TOPIC, change.key(), change.sequence(), change.changedAt(), change);
    }

    /** That nothing is known, or nothing promised, is no news of an area that nobody has heard of. */
    private static boolean isNothing(ProgressStatus status) {
        return status == ProgressStatus.NO_DATA || status == ProgressStatus.NO_TARGET;
    }

    private int thisYear() {
        return clock.instant().atOffset(ZoneOffset.UTC).getYear();
    }
}
