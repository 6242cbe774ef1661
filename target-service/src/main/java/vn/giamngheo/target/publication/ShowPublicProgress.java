package vn.giamngheo.target.publication;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.target.area.AreaLevel;
import vn.giamngheo.target.area.FindPublicArea;
import vn.giamngheo.target.area.FoundArea;
import vn.giamngheo.target.plan.FindPlan;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.projection.CommuneSums;
import vn.giamngheo.target.projection.Completeness;
import vn.giamngheo.target.projection.Counts;
import vn.giamngheo.target.projection.Sums;
import vn.giamngheo.target.standing.DrawStandings;
import vn.giamngheo.target.standing.Standing;

/**
 * Shows everybody how a district or province stands against the plan in force. Nobody is asked who he is; what stands here is
 * what closed lists say.
 */
@ApplicationScoped
class ShowPublicProgress {

    private static final Set<String> EVERYTHING = Set.of();

    private final FindPlan findPlan;
    private final FindPublicArea areas;
    private final DrawStandings drawStandings;
    private final Counts counts;
    private final SmallCells smallCells;

    ShowPublicProgress(
            FindPlan findPlan,
            FindPublicArea areas,
            DrawStandings drawStandings,
            Counts counts,
            PublicationConfig config) {
        this.findPlan = findPlan;
        this.areas = areas;
        this.drawStandings = drawStandings;
        this.counts = counts;
        this.smallCells = new SmallCells(config.smallestCell());
    }

    @Transactional
    Showing of(String code, int year) {
        var day = LocalDate.of(year, Month.DECEMBER, 31);
        var area = areas.on(day, code)
                .filter(found -> found.level() == AreaLevel.DISTRICT || found.level() == AreaLevel.PROVINCE);
        if (area.isEmpty()) {
            return new Showing.UnknownArea(code, year);
        }
        return findPlan.inForce(area.get().key().code(), area.get().ancestors(), year)
                .<Showing>map(plan -> new Showing.Shown(shown(plan, area.get(), year, day)))
                .orElseGet(() -> new Showing.NoPlan(code, year));
    }

    private PublicProgress shown(Plan plan, FoundArea area, int year, LocalDate day) {
        var code = area.key().code();
        var drawn = drawStandings.of(plan, code, year);
        var completeness = drawn.completeness().values().stream().findFirst().orElse(new Completeness(0, 0));
        var closed = drawn.standings().stream()
                .filter(standing -> standing.official() != null)
                .toList();
        var places = new HashMap<String, List<Place>>();
        drawn.sums().forEach((standard, sums) -> places.put(standard, places(area, standard, year, day)));
        return new PublicProgress(
                area,
                year,
                plan.id(),
                completeness.communes(),
                completeness.closed(),
                drawn.standings().stream()
                        .map(standing -> indicator(standing, places))
                        .toList(),
                closed.stream().allMatch(standing -> standing.footing().consistent()),
                closed.stream().anyMatch(standing -> standing.footing().synthetic()));
    }

    private PublicProgress.Line indicator(Standing standing, Map<String, List<Place>> places) {
        var indicator = standing.indicator();
        if (indicator.measure().byHand() || standing.official() == null) {
            return new PublicProgress.Line(standing, PublicProgress.State.NOT_CLOSED);
        }
        var shown = places.getOrDefault(indicator.standard(), List.of()).stream()
                .allMatch(place -> place.shows(indicator, smallCells));
        return new PublicProgress.Line(standing, shown ? PublicProgress.State.SHOWN : PublicProgress.State.HELD_BACK);
    }

    /** The area itself, and the districts in it: one that is held back must not follow from the province and the others. */
    private List<Place> places(FoundArea area, String standard, int year, LocalDate day) {
        var code = area.key().code();
        var districts = area.level() == AreaLevel.PROVINCE ? areas.districtsOf(code, day) : List.<String>of();
        return Stream.concat(Stream.of(code), districts.stream())
                .map(each -> new Place(
                        counts.of(each, day, standard, year),
                        counts.ofCommunes(each, day, standard, year, EVERYTHING).stream()
                                .filter(CommuneSums::closed)
                                .map(CommuneSums::sums)
                                .toList(),
                        counts.completeness(each, day, standard, year).official()))
                .toList();
    }

    /** The sums of a place and of its closed communes. */
    private record Place(Sums sums, List<Sums> communes, boolean complete) {

        boolean shows(Indicator indicator, SmallCells cells) {
            return cells.mayShow(indicator, sums, communes, complete);
        }
    }

    /** What can come of asking for public progress. */
    sealed interface Showing {

        /** The area's progress. */
        record Shown(PublicProgress progress) implements Showing {}

        /** There was no such district or province. */
        record UnknownArea(String area, int year) implements Showing {}

        /** No approved plan speaks of the area and year. */
        record NoPlan(String area, int year) implements Showing {}
    }
}
