package vn.giamngheo.target.plan;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/** By how many percentage points of all households a rate is to fall within a year. */
@Embeddable
public record YearlyCut(int year, BigDecimal cut) {}
