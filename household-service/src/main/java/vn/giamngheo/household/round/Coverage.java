package vn.giamngheo.household.round;

/** Which households a round visits. */
public enum Coverage {
    /** Every household: a general survey, as before a new standard. */
    ALL,
    /** The poor and near-poor of the year before, and whoever asks. */
    LISTED
}
