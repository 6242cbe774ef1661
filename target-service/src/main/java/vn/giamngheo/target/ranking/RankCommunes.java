package vn.giamngheo.target.ranking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.standing.CommuneStandings;
import vn.giamngheo.target.standing.DrawStandings;
import vn.giamngheo.target.standing.FindPlanArea;
import vn.giamngheo.target.standing.FindPlanArea.Asked;
import vn.giamngheo.target.standing.Standing;

/**
 * Ranks the communes of an area by how far they are from what was planned for them, the best first; after them those
 * without a target, by their figures; last those of which nothing of the year is known.
 */
@ApplicationScoped
public class RankCommunes {

    private final FindPlanArea findPlanArea;
    private final DrawStandings drawStandings;
    private final Clock clock;

    RankCommunes(FindPlanArea findPlanArea, DrawStandings drawStandings, Clock clock) {
        this.clock = clock;
        this.findPlanArea = findPlanArea;
        this.drawStandings = drawStandings;
    }

    @Transactional
    Ranking of(UUID planId, String area, int year, String indicator) {
        return switch (findPlanArea.of(planId, area, year)) {
            case Asked.Refused refused -> new Ranking.Refused(refused);
            case Asked.Found(var plan, var code, var asked) ->
                plan.indicator(indicator)
                        .<Ranking>map(
                                one -> ranked(drawStandings.ofCommunes(plan, List.of(one), code, asked, asked), one))
                        .orElseGet(() -> new Ranking.UnknownIndicator(indicator));
        };
    }

    private Ranking ranked(List<CommuneStandings> communes, Indicator indicator) {
        var asOf = communes.stream()
                .map(commune -> standing(commune, indicator.code()).footing().asOf())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseGet(clock::instant);
        return new Ranking.Ranked(rank(communes, indicator.code()), asOf);
    }

    static List<RankView> rank(List<CommuneStandings> communes, String indicator) {
        var places = communes.stream()
                .map(commune -> new Place(commune, standing(commune, indicator)))
                .sorted(Place.BEST_FIRST.thenComparing(
                        place -> place.commune.commune().code()))
                .toList();
        var ranks = new ArrayList<RankView>();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var shared = i > 0 && Place.BEST_FIRST.compare(places.get(i - 1), place) == 0;
            ranks.add(RankView.of(shared ? ranks.get(i - 1).rank() : i + 1, place.commune, place.standing));
        }
        return ranks;
    }

    private static Standing standing(CommuneStandings commune, String indicator) {
        return commune.standings().stream()
                .filter(standing -> standing.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** A commune before it has a rank. */
    private record Place(CommuneStandings commune, Standing standing) {

        static final Comparator<Place> BEST_FIRST =
                Comparator.comparing(Place::group).thenComparing(Place::behind);

        private int group() {
            return switch (standing.status()) {
                case AHEAD, ON_TRACK, AT_RISK, BEHIND -> 0;
                case NO_TARGET -> 1;
                case NO_DATA -> 2;
            };
        }

        /** The lower the better, whatever the kind. */
        private BigDecimal behind() {
            return switch (group()) {
                case 0 -> standing.gap().orElseThrow();
                case 1 ->
                    actual().map(figure -> standing.goal()
                                    .lead(figure, BigDecimal.ZERO)
                                    .negate())
                            .orElseThrow();
                default -> BigDecimal.ZERO;
            };
        }

        private Optional<BigDecimal> actual() {
            return standing.actual();
        }
    }

    /** What came of it: the ranks, or why there are none. */
    sealed interface Ranking {

        /** All communes, the best first. */
        record Ranked(List<RankView> ranks, Instant asOf) implements Ranking {

            public Ranked {
                ranks = List.copyOf(ranks);
            }
        }

        /** There is no such plan, area or year. */
        record Refused(Asked.Refused why) implements Ranking {}

        /** The plan has no such indicator. */
        record UnknownIndicator(String code) implements Ranking {}
    }
}
