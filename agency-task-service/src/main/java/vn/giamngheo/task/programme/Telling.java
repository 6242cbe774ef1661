package vn.giamngheo.task.programme;

/** What can come of asking for entitlements. */
sealed interface Telling {

    /** What may be claimed; perhaps nothing. */
    record Told(Entitlements entitlements) implements Telling {}

    /** No benefit is of that group. */
    record UnknownGroup(String known) implements Telling {}
}
