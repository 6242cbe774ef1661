package vn.giamngheo.target.standing;

import java.util.List;

import vn.giamngheo.target.area.Area;

/** How one commune stands at the end of a year. */
public record CommuneStandings(Area.Key commune, String name, List<Standing> standings) {

    public CommuneStandings {
        standings = List.copyOf(standings);
    }
}
