package vn.giamngheo.household.survey;

/** How far a survey has come. */
public enum SurveyState {
    DRAFT,
    SUBMITTED,
    COMPLETED
}
