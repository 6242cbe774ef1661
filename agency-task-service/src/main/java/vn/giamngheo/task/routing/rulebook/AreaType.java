package vn.giamngheo.task.routing.rulebook;

/** What a commune is. */
enum AreaType {
    URBAN,
    RURAL
}
