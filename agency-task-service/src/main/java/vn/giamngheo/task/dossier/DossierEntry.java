package vn.giamngheo.task.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One thing that was done with a dossier, and what the dossier came to then. */
record DossierEntry(
        int number,
        int run,
        Deed deed,
        @Nullable Integer step,
        String agency,
        String account,
        Instant at,
        @Nullable String note,
        List<ReturnReason> reasons,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        int pupils,
        long total) {}
