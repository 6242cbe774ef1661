package vn.giamngheo.task.programme;

/** What no survey shows and the caller has to say. */
enum Stated {
    ACCUSED,
    FARMING,
    ETHNIC_MINORITY
}
