package vn.giamngheo.target.projection;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

/**
 * What has to be counted again.
 *
 * @param standard null for every standard
 * @param toYear null for all years that follow
 */
record Stale(
        Area.Key commune,
        @Nullable String standard,
        int fromYear,
        @Nullable Integer toYear) {}
