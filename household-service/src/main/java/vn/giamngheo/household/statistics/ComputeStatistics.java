package vn.giamngheo.household.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.round.FindRounds;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.kit.problem.Fault;

/** Sums the register up for an area and year, within the caller's areas. */
@ApplicationScoped
class ComputeStatistics {

    private final Tally tally;
    private final FindRounds rounds;
    private final AreaScope scope;

    ComputeStatistics(Tally tally, FindRounds rounds, AreaScope scope) {
        this.tally = tally;
        this.rounds = rounds;
        this.scope = scope;
    }

    Computing compute(String area, int year, @Nullable String standard) {
        // A code may mean other territories in other years: it is taken as it was when the year ended.
        var day = LocalDate.of(year, Month.DECEMBER, 31);
        if (!scope.coversAll(area, day)) {
            return new Computing.UnknownArea(area);
        }
        var standards = rounds.of(year).map(SurveyRound::standards).orElse(Set.of());
        if (standard != null && !standards.contains(standard)) {
            return new Computing.Invalid(List.of(Fault.at("standard", "NotOfRound", String.join(", ", standards))));
        }
        if (standard == null && standards.size() > 1) {
            return new Computing.Invalid(List.of(Fault.at("standard", "ChooseOne", String.join(", ", standards))));
        }
        var chosen =
                standard != null ? standard : standards.stream().findFirst().orElse(null);
        return new Computing.Computed(view(area, year, chosen, day));
    }

    private StatisticsView view(String area, int year, @Nullable String standard, LocalDate day) {
        var counts = tally.count(area, day, standard);
        var parts = standard == null ? List.<Tally.Part>of() : tally.parts(area, day, standard);
        var byClass = Tally.households(parts);
        var persons = new EnumMap<HouseholdClass, Long>(HouseholdClass.class);
        byClass.keySet().forEach(each -> persons.put(each, 0L));
        of(parts, "CLASS").forEach(part -> persons.put(HouseholdClass.valueOf(part.householdClass()), part.persons()));
        var classified = byClass.values().stream().mapToLong(Long::longValue).sum();
        return new StatisticsView(
                area,
                year,
                standard,
                counts.households(),
                counts.surveyed(),
                classified,
                byClass,
                persons,
                Rate.percent(byClass.get(HouseholdClass.POOR), classified),
                Rate.percent(byClass.get(HouseholdClass.NEAR_POOR), classified),
                Rate.percent(
                        persons.get(HouseholdClass.POOR),
                        persons.values().stream().mapToLong(Long::longValue).sum()),
                table(parts, "POVERTY_TYPE", byClass),
                table(parts, "INDICATOR", byClass),
                table(parts, "GROUP", byClass),
                table(parts, "CAUSE", byClass),
                table(parts, "PERSONS", byClass),
                counts.synthetic());
    }

    private static List<StatisticsView.PartView> table(
            List<Tally.Part> parts, String dimension, Map<HouseholdClass, Long> byClass) {
        return of(parts, dimension).stream()
                .map(part -> {
                    var householdClass = HouseholdClass.valueOf(part.householdClass());
                    return new StatisticsView.PartView(
                            part.key(),
                            householdClass,
                            part.households(),
                            part.persons(),
                            Rate.percent(part.households(), byClass.get(householdClass)));
                })
                .toList();
    }

    private static List<Tally.Part> of(List<Tally.Part> parts, String dimension) {
        return parts.stream().filter(part -> part.dimension().equals(dimension)).toList();
    }

    /** What can come of asking for figures. */
    sealed interface Computing {

        record Computed(StatisticsView statistics) implements Computing {}

        record UnknownArea(String area) implements Computing {}

        record Invalid(List<Fault> faults) implements Computing {}
    }
}
