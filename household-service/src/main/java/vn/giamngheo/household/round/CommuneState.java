package vn.giamngheo.household.round;

/** How far one commune has come in one round. */
public enum CommuneState {
    COLLECTING,
    /** The list hangs out for everybody to read. */
    POSTED,
    /** The commune has closed; the surveys that were handed in are being completed. */
    CLOSING,
    CLOSED;

    /** Nothing of the round may be written any more. */
    public boolean locked() {
        return this == CLOSING || this == CLOSED;
    }
}
