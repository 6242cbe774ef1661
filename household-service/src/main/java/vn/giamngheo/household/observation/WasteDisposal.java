package vn.giamngheo.household.observation;

/** What happens to the household's waste. */
public enum WasteDisposal {
    COLLECTED,
    TREATED_AT_HOME,
    UNTREATED
}
