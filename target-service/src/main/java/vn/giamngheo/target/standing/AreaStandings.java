package vn.giamngheo.target.standing;

import java.util.List;
import java.util.Map;

import vn.giamngheo.target.projection.Completeness;
import vn.giamngheo.target.projection.Sums;

/**
 * How one area stands at the end of a year.
 *
 * @param standings one for each indicator, in the plan's order
 * @param sums by standard
 * @param completeness by standard
 */
public record AreaStandings(List<Standing> standings, Map<String, Sums> sums, Map<String, Completeness> completeness) {

    public AreaStandings {
        standings = List.copyOf(standings);
        sums = Map.copyOf(sums);
        completeness = Map.copyOf(completeness);
    }
}
