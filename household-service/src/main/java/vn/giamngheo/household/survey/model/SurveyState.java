package vn.giamngheo.household.survey.model;

import java.util.Set;

/** How far a survey has come. */
public enum SurveyState {
    DRAFT,
    SUBMITTED,
    /** Sent back to the surveyor with comments. */
    RETURNED,
    COMPLETED,
    /** Given up before it was completed; stays on record with the reason. */
    VOID;

    /** In these states a household's form is still being worked on. */
    public static final Set<SurveyState> OPEN = Set.of(DRAFT, SUBMITTED, RETURNED);

    /** In these states a surveyor may write. */
    public static final Set<SurveyState> EDITABLE = Set.of(DRAFT, RETURNED);
}
