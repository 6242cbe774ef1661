package vn.giamngheo.target.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.target.allocation.DivideAnew;
import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.OtherTargets;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.standing.CommuneStandings;
import vn.giamngheo.target.standing.DrawStandings;
import vn.giamngheo.target.standing.FindPlanArea;
import vn.giamngheo.target.standing.FindPlanArea.Asked;
import vn.giamngheo.target.standing.Standing;

/** Tries other targets: what they would ask of the plan's area and of each commune every year from now on. */
@ApplicationScoped
public class TryTargets {

    private final FindPlanArea findPlanArea;
    private final DrawStandings drawStandings;

    TryTargets(FindPlanArea findPlanArea, DrawStandings drawStandings) {
        this.findPlanArea = findPlanArea;
        this.drawStandings = drawStandings;
    }

    @Transactional
    Trying of(UUID planId, WhatIfRequest request) {
        var plan = findPlanArea.plan(planId);
        if (plan.isEmpty()) {
            return new Trying.Refused(new Asked.UnknownPlan(planId));
        }
        return switch (findPlanArea.of(planId, plan.get().areaCode(), request.year())) {
            case Asked.Refused refused -> new Trying.Refused(refused);
            case Asked.Found found ->
                plan.get()
                        .indicator(request.indicator())
                        .map(indicator -> attempt(plan.get(), indicator, request))
                        .orElseGet(() -> new Trying.UnknownIndicator(request.indicator()));
        };
    }

    private Trying attempt(Plan plan, Indicator indicator, WhatIfRequest request) {
        var amounts = new HashMap<Integer, BigDecimal>();
        request.targets().forEach(target -> amounts.put(target.year(), target.amount()));
        for (var i = 1; i < request.targets().size(); i++) {
            if (request.targets().get(i).year() <= request.targets().get(i - 1).year()) {
                return new Trying.Invalid(List.of(Fault.at("/targets/" + i + "/year", "NotAscending")));
            }
        }
        return switch (OtherTargets.of(plan, indicator, amounts)) {
            case OtherTargets.Impossible(var faults) ->
                new Trying.Invalid(faults.stream().map(TryTargets::inTheRequest).toList());
            case OtherTargets.Possible(var goal) -> attempt(plan, indicator, goal, request.year());
        };
    }

    /** The rules speak of a plan's fields, the request calls both kinds of figures an amount. */
    private static Fault inTheRequest(Fault fault) {
        return new Fault(fault.pointer().replaceFirst("/(cut|value)$", "/amount"), fault.code(), fault.arguments());
    }

    private Trying attempt(Plan plan, Indicator indicator, Goal other, int year) {
        var history = new History(drawStandings, plan, indicator, year);
        var divided = DivideAnew.of(
                other,
                history.communes().stream().map(CommuneStandings::commune).toList(),
                history.baseline());
        return divided.<Trying>map(goals -> new Trying.Tried(view(plan, indicator, other, goals, history)))
                .orElseGet(() -> new Trying.Invalid(List.of(Fault.at("/targets", "MoreThanKnownPoor"))));
    }

    private WhatIfView view(Plan plan, Indicator indicator, Goal other, Map<Area.Key, Goal> divided, History history) {
        var whole = history.area();
        var outlooks = history.communes().stream()
                .map(commune -> outlook(commune, divided, history))
                .toList();
        return new WhatIfView(
                plan.id(),
                indicator.code(),
                whole.year(),
                history.consistent(),
                history.synthetic(),
                outlook(whole, history.bestOfArea()),
                outlook(whole.against(other), history.bestOfArea()),
                outlooks,
                outlooks.stream()
                        .filter(commune -> Boolean.TRUE.equals(commune.breaks()))
                        .count());
    }

    private static WhatIfView.Commune outlook(CommuneStandings commune, Map<Area.Key, Goal> divided, History history) {
        var standing = history.of(commune);
        var goal = divided.getOrDefault(commune.commune(), standing.goal());
        var best = history.bestOf(commune.commune());
        var then = outlook(standing.against(goal), best);
        return new WhatIfView.Commune(
                commune.commune().code(),
                commune.commune().validFrom(),
                commune.name(),
                then,
                breaks(then.requiredPace(), then.bestPace()));
    }

    private static @Nullable Boolean breaks(@Nullable BigDecimal required, @Nullable BigDecimal best) {
        if (required == null || best == null) {
            return null;
        }
        return required.compareTo(best) > 0;
    }

    private static WhatIfView.Outlook outlook(Standing standing, Optional<BigDecimal> best) {
        return new WhatIfView.Outlook(
                standing.actual().orElse(null),
                standing.planned().orElse(null),
                standing.status(),
                standing.goal().lastYear().flatMap(standing.goal()::plannedAt).orElse(null),
                standing.requiredPace().orElse(null),
                best.orElse(null));
    }

    /** What came of it. */
    sealed interface Trying {

        /** What would follow. */
        record Tried(WhatIfView view) implements Trying {}

        /** There is no such plan or year, or the plan's area is not the caller's. */
        record Refused(Asked.Refused why) implements Trying {}

        /** The plan has no such indicator. */
        record UnknownIndicator(String code) implements Trying {}

        /** No plan could promise that. */
        record Invalid(List<Fault> faults) implements Trying {}
    }
}
