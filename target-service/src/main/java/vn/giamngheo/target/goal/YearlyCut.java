package vn.giamngheo.target.goal;

import java.math.BigDecimal;

/** By how many percentage points of all households a rate is to fall within a year. */
public record YearlyCut(int year, BigDecimal cut) {}
