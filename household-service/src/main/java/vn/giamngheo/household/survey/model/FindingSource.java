package vn.giamngheo.household.survey.model;

/** Who says what a household lacks. */
public enum FindingSource {
    /** The form brought the list itself, as older forms and imports do. */
    LISTED,
    /** The engine, from observations. */
    DERIVED
}
