package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;

/** What came of making a dossier or of moving it on. */
sealed interface DossierChange {

    /** There is a new one. */
    record Created(DossierView dossier) implements DossierChange {}

    /** It is as this says: by the same request before, or changed now. */
    record Done(DossierView dossier) implements DossierChange {}

    /** There is no such dossier, or not in the caller's sight. */
    record Unknown(UUID id) implements DossierChange {}

    /** Another dossier has the id. */
    record IdTaken(UUID id) implements DossierChange {}

    /** Somebody else changed it since. */
    record Stale() implements DossierChange {}

    /** It cannot be done now; this can. */
    record NotPossible(DossierState state, Set<DossierAction> possible) implements DossierChange {}

    /** Only these make, change, submit or withdraw it. */
    record NotTheMakingSide(List<String> makers) implements DossierChange {}

    /** It waits for another agency. */
    record NotYourStep(String agency) implements DossierChange {}

    /** The caller made it or took a step of it already; somebody else of the agency may. */
    record OwnWork(String agency) implements DossierChange {}

    /** Nobody knows whom such a dossier of that year passes. */
    record StepsUnknown(String kind, int schoolYear) implements DossierChange {}

    /** Pupils who are supported by another dossier already. */
    record PupilsTaken(List<Fault> faults) implements DossierChange {}

    /** Something in it names what does not exist, or names it twice. */
    record Invalid(List<Fault> faults) implements DossierChange {}
}
