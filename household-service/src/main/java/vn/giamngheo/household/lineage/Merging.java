package vn.giamngheo.household.lineage;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.household.registry.HouseholdChange;
import vn.giamngheo.kit.problem.Fault;

/** What can come of merging two households, or of undoing that. */
sealed interface Merging {

    record Merged(HouseholdMerge merge) implements Merging {}

    /** The same request came before. */
    record AlreadyMerged(HouseholdMerge merge) implements Merging {}

    record Undone(HouseholdMerge merge) implements Merging {}

    record UnknownMerge(UUID id) implements Merging {}

    record IdTaken(UUID id) implements Merging {}

    record Refused(HouseholdChange why) implements Merging {}

    record SurveyOpen(UUID surveyId) implements Merging {}

    /** One of the two has changed since; undoing would lose that. */
    record ChangedSince(UUID householdId) implements Merging {}

    record CodeTaken(String code, String communeCode) implements Merging {}

    record Invalid(List<Fault> faults) implements Merging {}
}
