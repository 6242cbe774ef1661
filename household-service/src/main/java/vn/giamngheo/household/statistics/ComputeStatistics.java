package vn.giamngheo.household.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;
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
        var counts = tally.count(area, day, chosen);
        return new Computing.Computed(new StatisticsView(
                area,
                year,
                chosen,
                counts.households(),
                counts.surveyed(),
                counts.classified(),
                counts.byClass(),
                Rate.percent(counts.poor(), counts.classified()),
                counts.synthetic()));
    }

    /** What can come of asking for figures. */
    sealed interface Computing {

        record Computed(StatisticsView statistics) implements Computing {}

        record UnknownArea(String area) implements Computing {}

        record Invalid(List<Fault> faults) implements Computing {}
    }
}
