package vn.giamngheo.household.registry;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.idempotency.Creates;

/** Puts a household on the register of its commune. */
@ApplicationScoped
class RegisterHousehold {

    private final Households households;
    private final PlaceHousehold placement;
    private final EnterHousehold enter;
    private final Creates creates;
    private final Author author;

    RegisterHousehold(
            Households households, PlaceHousehold placement, EnterHousehold enter, Creates creates, Author author) {
        this.households = households;
        this.placement = placement;
        this.enter = enter;
        this.creates = creates;
        this.author = author;
    }

    @Transactional
    Registering register(RegisterHouseholdRequest request) {
        var id = author.id(request.id());
        var hash = creates.fingerprint(request);
        creates.queueFor("household:" + id);
        var existing = households.findByIdOptional(id);
        if (existing.isPresent()) {
            var repeated = existing.get().wasMadeBy(hash) && placement.maySee(existing.get());
            return repeated ? new Registering.AlreadyRegistered(existing.get()) : new Registering.IdTaken(id);
        }
        var faults = HouseholdRules.check(request, author.today());
        if (!faults.isEmpty()) {
            return new Registering.Invalid(faults);
        }
        return switch (placement.place(request.communeCode(), request.villageCode(), request.registeredOn())) {
            case PlaceHousehold.Place.Nowhere(var fault) -> new Registering.Invalid(List.of(fault));
            case PlaceHousehold.Place.OutOfScope(var communeCode) -> new Registering.OutOfScope(communeCode);
            case PlaceHousehold.Place.Commune(var commune) -> register(id, hash, request, commune);
        };
    }

    private Registering register(UUID id, String hash, RegisterHouseholdRequest request, AreaKey commune) {
        if (enter.codeTaken(commune.code(), request.code(), id)) {
            return new Registering.CodeTaken(request.code(), commune.code());
        }
        var members = enter.newMembers(request.members());
        var taken = enter.anyTaken(members);
        if (taken.isPresent()) {
            return new Registering.MemberTaken(taken.get());
        }
        var entry = new HouseholdEntry(
                commune,
                request.villageCode(),
                request.code(),
                request.address(),
                request.registeredOn(),
                request.groups(),
                request.synthetic(),
                null,
                request.movedInFrom());
        var household =
                new Household(id, entry, members, new HouseholdEntry.Registration(author.name(), author.now(), hash));
        enter.enter(household, HouseholdJournal.Kind.REGISTERED, request.registeredOn(), null);
        return new Registering.Registered(household);
    }
}
