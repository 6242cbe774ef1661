package vn.giamngheo.target.allocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.goal.CountShare;
import vn.giamngheo.target.goal.Coverage;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.goal.RatePath;
import vn.giamngheo.target.goal.Ratio;
import vn.giamngheo.target.goal.RatioToBaseline;

/** Divides a promise without keeping the parts: what each commune would have to do. */
public final class DivideAnew {

    private DivideAnew() {}

    /**
     * By the same rule as a proposal: a path in proportion to the poor households of the baseline, what holds for everybody
     * alike as it is. Units are not divided.
     *
     * @param communes all of them
     * @param baseline of each commune, where it is known
     * @return nothing when more households would have to cease to be poor than were
     */
    public static Optional<Map<Area.Key, Goal>> of(
            Goal whole, Collection<Area.Key> communes, Map<Area.Key, Ratio> baseline) {
        return switch (whole) {
            case RatePath path -> divide(path, baseline);
            case RatioToBaseline ratio ->
                Optional.of(same(new RatioToBaseline(ratio.baselineYear(), null, ratio.steps()), communes));
            case Coverage coverage -> Optional.of(same(coverage, communes));
            case CountShare count -> Optional.of(Map.of());
        };
    }

    private static Map<Area.Key, Goal> same(Goal goal, Collection<Area.Key> communes) {
        var goals = new HashMap<Area.Key, Goal>();
        communes.forEach(commune -> goals.put(commune, goal));
        return goals;
    }

    private static Optional<Map<Area.Key, Goal>> divide(RatePath path, Map<Area.Key, Ratio> baseline) {
        var parts = baseline.entrySet().stream()
                .map(commune -> new Part(
                        commune.getKey(),
                        commune.getValue().denominator(),
                        commune.getValue().numerator(),
                        new TreeMap<>()))
                .sorted(Comparator.comparing((Part part) -> part.area().code())
                        .thenComparing(part -> part.area().validFrom()))
                .toList();
        var whole = Division.whole(path, Division.households(parts));
        if (whole.values().stream().mapToLong(Long::longValue).sum() > Division.poor(parts)) {
            return Optional.empty();
        }
        var goals = new HashMap<Area.Key, Goal>();
        Division.propose(whole, parts)
                .forEach(part -> goals.put(
                        part.area(),
                        RatePath.ofHouseholds(
                                path.baselineYear(), path.end(), part.households(), part.poor(), part.amounts())));
        return Optional.of(goals);
    }
}
