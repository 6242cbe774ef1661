package vn.giamngheo.household.subject;

/** How far a person's request is. */
enum RequestState {
    OPEN,
    /** The person was told that it is being dealt with. */
    ANSWERED,
    FULFILLED,
    REFUSED;

    boolean decided() {
        return this == FULFILLED || this == REFUSED;
    }
}
