package vn.giamngheo.target.projection;

import vn.giamngheo.target.area.Area;

/** What was counted in one commune, as it stood on the asked day. */
public record CommuneSums(Area.Key commune, String name, boolean closed, Sums sums) {}
