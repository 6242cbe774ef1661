package vn.giamngheo.gateway.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts the overview of an area and year together; a service that fails costs its part, not the whole. */
@ApplicationScoped
class ComposeOverview {

    private final Households households;
    private final Targets targets;
    private final Tasks tasks;
    private final Asking asking;

    ComposeOverview(
            @RestClient Households households, @RestClient Targets targets, @RestClient Tasks tasks, Asking asking) {
        this.households = households;
        this.targets = targets;
        this.tasks = tasks;
        this.asking = asking;
    }

    Composition compose(String area, int year) {
        var counts = asking.ask(Part.TASKS, () -> tasks.counts(area, year));
        var ownStandard = asking.ask(Part.HOUSEHOLDS, () -> households.statistics(area, year, null));
        var plans = asking.ask(Part.TARGETS, () -> targets.plans(area, year)).join();
        var plan = plans.told().flatMap(Plans::first);
        var progress = plan.map(one -> asking.ask(Part.TARGETS, () -> targets.progress(one.id(), area, year)))
                .orElseGet(() -> CompletableFuture.completedFuture(withoutPlan(plans)));
        return switch (precise(ownStandard.join(), area, year, plan)) {
            case Part.Nothing<ObjectNode>() -> new Composition.UnknownArea();
            case Part<ObjectNode> statistics ->
                new Composition.Composed(overview(area, year, statistics, progress.join(), counts.join()));
        };
    }

    /** A round under two standards asks back which one is meant; the plan says by which it measures. */
    private Part<ObjectNode> precise(Part<ObjectNode> statistics, String area, int year, Optional<Plans.Plan> plan) {
        var standard = plan.map(Plans.Plan::standard);
        return statistics instanceof Part.Unclear && standard.isPresent()
                ? asking.ask(Part.HOUSEHOLDS, () -> households.statistics(area, year, standard.get()))
                        .join()
                : statistics;
    }

    private static Part<ObjectNode> withoutPlan(Part<Plans> plans) {
        return switch (plans) {
            case Part.Told<Plans> none -> new Part.Nothing<>();
            case Part.Nothing<Plans> none -> new Part.Nothing<>();
            case Part.NotAllowed<Plans> closed -> new Part.NotAllowed<>();
            case Part.Unclear<Plans> confused -> new Part.Unanswered<>();
            case Part.Unanswered<Plans> silent -> new Part.Unanswered<>();
        };
    }

    private static OverviewView overview(
            String area, int year, Part<ObjectNode> statistics, Part<ObjectNode> progress, Part<ObjectNode> tasks) {
        var parts = new TreeMap<>(Map.of(Part.HOUSEHOLDS, statistics, Part.TARGETS, progress, Part.TASKS, tasks));
        return new OverviewView(
                area,
                year,
                statistics.told().orElse(null),
                progress.told().orElse(null),
                tasks.told().orElse(null),
                named(parts, part -> part instanceof Part.Unanswered || part instanceof Part.Unclear),
                named(parts, part -> part instanceof Part.NotAllowed));
    }

    private static List<String> named(Map<String, Part<ObjectNode>> parts, Predicate<Part<ObjectNode>> kind) {
        return parts.entrySet().stream()
                .filter(part -> kind.test(part.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
