package vn.giamngheo.task.programme;

/** What the commune, or its district, counts as. */
enum CommuneFlag {
    ESPECIALLY_DIFFICULT_COASTAL,
    ESPECIALLY_DIFFICULT_AREA,
    POOR_DISTRICT_30A
}
