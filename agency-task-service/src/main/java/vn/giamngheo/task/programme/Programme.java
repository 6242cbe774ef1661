package vn.giamngheo.task.programme;

import org.jspecify.annotations.Nullable;

/** A programme of the state, as far as it is known. */
record Programme(
        String code,
        BothLanguages name,
        String legalBasis,
        @Nullable BothLanguages note,
        @Nullable String agency,
        Period period,
        String confidence,
        String source) {}
