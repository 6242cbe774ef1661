package vn.giamngheo.target.projection;

import vn.giamngheo.target.area.Area;

/** That a commune opened its closed list of a round again. */
record Reopening(Area.Key commune, int roundYear, long sequence) {}
