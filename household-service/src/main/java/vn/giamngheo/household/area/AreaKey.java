package vn.giamngheo.household.area;

import java.time.LocalDate;

/** A unit during one period; the code alone would not say which territory is meant. */
public record AreaKey(String code, LocalDate validFrom) {}
