package vn.giamngheo.household.registry;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.idempotency.Creates;
import vn.giamngheo.household.security.Author;

/** Puts a household on the register of its commune. */
@ApplicationScoped
class RegisterHousehold {

    private final Households households;
    private final PlaceHousehold placement;
    private final Creates creates;
    private final Author author;

    RegisterHousehold(Households households, PlaceHousehold placement, Creates creates, Author author) {
        this.households = households;
        this.placement = placement;
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
            var repeated = existing.get().requestHash().equals(hash) && placement.maySee(existing.get());
            return repeated ? new Registering.AlreadyRegistered(existing.get()) : new Registering.IdTaken(id);
        }
        var faults = HouseholdRules.check(request, author.today());
        if (!faults.isEmpty()) {
            return new Registering.Invalid(faults);
        }
        return switch (placement.place(request)) {
            case PlaceHousehold.Place.Nowhere(var fault) -> new Registering.Invalid(List.of(fault));
            case PlaceHousehold.Place.OutOfScope(var communeCode) -> new Registering.OutOfScope(communeCode);
            case PlaceHousehold.Place.Commune(var commune) -> register(id, hash, request, commune);
        };
    }

    private Registering register(UUID id, String hash, RegisterHouseholdRequest request, AreaKey commune) {
        creates.queueFor("household-code:" + commune.code() + ":" + request.code());
        if (households.hasCode(commune.code(), request.code())) {
            return new Registering.CodeTaken(request.code(), commune.code());
        }
        var members = members(request);
        members.stream().map(member -> "member:" + member.id()).sorted().forEach(creates::queueFor);
        var taken = households.anyMemberOf(members.stream().map(Member::id).toList());
        if (taken.isPresent()) {
            return new Registering.MemberTaken(taken.get());
        }
        var household = new Household(
                id, request, commune, members, new Household.Registration(author.name(), author.now(), hash));
        households.persistAndFlush(household);
        return new Registering.Registered(household);
    }

    private List<Member> members(RegisterHouseholdRequest request) {
        return IntStream.range(0, request.members().size())
                .mapToObj(position -> {
                    var member = request.members().get(position);
                    return new Member(author.id(member.id()), position, member);
                })
                .toList();
    }
}
