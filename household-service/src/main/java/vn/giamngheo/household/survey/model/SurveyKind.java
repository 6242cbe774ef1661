package vn.giamngheo.household.survey.model;

/** Why a household is surveyed. */
public enum SurveyKind {
    /** The review that every round holds in its window. */
    PERIODIC,
    /** At the household's request, at any time of the year. */
    IN_YEAR
}
