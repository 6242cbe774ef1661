package vn.giamngheo.household.registry;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;

/** What can come of changing, moving, splitting or ending a household. */
public sealed interface HouseholdChange {

    record Changed(Household household) implements HouseholdChange {}

    /** The same request came before; nothing was done again. */
    record AlreadyDone(Household household) implements HouseholdChange {}

    record IdTaken(UUID id) implements HouseholdChange {}

    record UnknownHousehold(UUID id) implements HouseholdChange {}

    record Stale() implements HouseholdChange {}

    /** It has ended; nothing happens to it any more. */
    record Ended(UUID id) implements HouseholdChange {}

    record CodeTaken(String code, String communeCode) implements HouseholdChange {}

    record MemberTaken(UUID memberId) implements HouseholdChange {}

    record OutOfScope(String communeCode) implements HouseholdChange {}

    /** A survey of it is still being worked on, and was made of the household as it is. */
    record SurveyOpen(UUID surveyId) implements HouseholdChange {}

    record Invalid(List<Fault> faults) implements HouseholdChange {}
}
