package vn.giamngheo.task.dossier;

import java.util.List;

/** What whoever makes a dossier says in it. */
record DossierContent(
        String kind, int schoolYear, Term term, String commune, String school, String title, List<LineRequest> lines) {}
