package vn.giamngheo.task.task.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.giamngheo.task.routing.Routed;
import vn.giamngheo.task.routing.Trigger;
import vn.giamngheo.task.routing.WantedTask;

/**
 * What a household's latest round calls for: usually one fact, and two where the round was measured under two standards.
 *
 * <p>A need found under either standard counts, so it does not matter which of the two events comes first.
 */
public final class CurrentNeeds {

    /** A fact and what the rules make of it. */
    public record RoutedFact(SurveyFact fact, Routed routed) {}

    /** A task that is wanted, and the fact that wants it. */
    public record Wish(SurveyFact fact, WantedTask task) {}

    private final List<RoutedFact> facts;

    private CurrentNeeds(List<RoutedFact> facts) {
        this.facts = facts;
    }

    public static CurrentNeeds of(List<RoutedFact> facts) {
        return new CurrentNeeds(facts.stream()
                .sorted(Comparator.comparing(
                                (RoutedFact routed) -> routed.fact().standard())
                        .reversed())
                .toList());
    }

    /** Each wanted need and agency once; where two standards want it, the newer one speaks. */
    public List<Wish> wishes() {
        return facts.stream()
                .flatMap(routed -> routed.routed().wanted().stream().map(task -> new Wish(routed.fact(), task)))
                .filter(wish -> wish(wish.task().need(), wish.task().agency())
                        .filter(wish::equals)
                        .isPresent())
                .toList();
    }

    public Optional<Wish> wish(String need, String agency) {
        return facts.stream()
                .flatMap(routed -> routed.routed().wanted().stream()
                        .filter(task ->
                                task.need().equals(need) && task.agency().equals(agency))
                        .map(task -> new Wish(routed.fact(), task)))
                .findFirst();
    }

    /** Whether the latest round would have found the need, had it been there. */
    boolean measures(Trigger trigger, String need) {
        return trigger != Trigger.DEPRIVATION
                || facts.stream().anyMatch(routed -> routed.routed().measured().contains(need));
    }

    /** Whether the latest round found the need; of a follow-up, that the household is poor again. */
    boolean finds(Trigger trigger, String need) {
        return facts.stream().map(RoutedFact::fact).anyMatch(fact -> switch (trigger) {
            case DEPRIVATION -> fact.needs().contains(need);
            case CAUSE -> fact.causes().contains(need);
            case ESCAPE -> fact.poor();
        });
    }

    /** Whether any rule speaks of the round; without one, silence means nothing. */
    boolean ruled() {
        return facts.stream().anyMatch(routed -> routed.routed().ruled());
    }

    /** Whether the rules serve households of this class. */
    boolean eligible() {
        return facts.stream().anyMatch(routed -> routed.routed().eligible());
    }

    /** The survey behind the latest round. */
    public SurveyFact latest() {
        return facts.stream()
                .map(RoutedFact::fact)
                .max(Comparator.comparingLong(SurveyFact::sequence))
                .orElseThrow();
    }
}
