package vn.giamngheo.task.dossier;

import org.jspecify.annotations.Nullable;

/** Which dossiers are wanted; a null leaves the choice open. */
record DossierFilter(
        @Nullable DossierState state,
        @Nullable String kind,
        @Nullable Integer schoolYear,
        @Nullable String area,
        @Nullable String waitingFor) {}
