package vn.giamngheo.household.registry;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;

/** What can come of registering a household. */
sealed interface Registering {

    record Registered(Household household) implements Registering {}

    /** The same request came before; nothing was done again. */
    record AlreadyRegistered(Household household) implements Registering {}

    record IdTaken(UUID id) implements Registering {}

    record CodeTaken(String code, String communeCode) implements Registering {}

    record MemberTaken(UUID memberId) implements Registering {}

    record OutOfScope(String communeCode) implements Registering {}

    record Invalid(List<Fault> faults) implements Registering {}
}
