package vn.giamngheo.task.dossier;

/** One stop on a dossier's way: whose turn it is, and to do what. */
record DossierStep(int position, String agency, StepAction action) {}
