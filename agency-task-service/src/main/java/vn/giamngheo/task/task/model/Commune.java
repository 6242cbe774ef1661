package vn.giamngheo.task.task.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The commune in which a household was surveyed; a code alone would not say which, for codes outlive territories. */
@Embeddable
public record Commune(
        @Column(name = "commune_code") String code,
        @Column(name = "commune_valid_from") LocalDate validFrom) {}
