package vn.giamngheo.household.survey.model;

import java.time.Instant;

/** Who wrote, and when. */
public record Written(String who, Instant at) {}
