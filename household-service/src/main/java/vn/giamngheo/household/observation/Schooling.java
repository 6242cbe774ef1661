package vn.giamngheo.household.observation;

/** Whether a child goes to school, and to the level right for its age. */
public enum Schooling {
    AT_RIGHT_LEVEL,
    AT_OTHER_LEVEL,
    NOT_ATTENDING
}
