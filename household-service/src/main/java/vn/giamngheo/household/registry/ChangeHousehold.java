package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.identity.IdentityNumbers;
import vn.giamngheo.household.registry.ChangeHouseholdRequest.DepartureRequest;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.problem.Fault;

/** Writes down what has changed in a household: its description, its members, who left and who came. */
@ApplicationScoped
class ChangeHousehold {

    private final TakeHousehold takeHousehold;
    private final Households households;
    private final EnterHousehold enter;
    private final PlaceHousehold placement;
    private final IdentityNumbers identities;
    private final HouseholdJournal journal;
    private final Author author;

    ChangeHousehold(
            TakeHousehold takeHousehold,
            Households households,
            EnterHousehold enter,
            PlaceHousehold placement,
            IdentityNumbers identities,
            HouseholdJournal journal,
            Author author) {
        this.takeHousehold = takeHousehold;
        this.households = households;
        this.enter = enter;
        this.placement = placement;
        this.identities = identities;
        this.journal = journal;
        this.author = author;
    }

    @Transactional
    HouseholdChange change(UUID id, long expectedVersion, ChangeHouseholdRequest request) {
        return switch (takeHousehold.take(id, expectedVersion)) {
            case TakeHousehold.Taking.Refused(var why) -> why;
            case TakeHousehold.Taking.Taken(var household) -> change(household, request);
        };
    }

    private HouseholdChange change(Household household, ChangeHouseholdRequest request) {
        var faults = new ArrayList<>(takeHousehold.checkDay(household, request.effectiveOn()));
        faults.addAll(HouseholdRules.checkMembers(request.members(), author.today()));
        faults.addAll(checkDepartures(household, request, author.today()));
        var village = request.villageCode();
        if (village != null
                && !village.equals(household.villageCode())
                && !placement.isVillage(village, household.commune().code(), request.effectiveOn())) {
            faults.add(Fault.at(
                    "/villageCode", "UnknownVillage", household.commune().code()));
        }
        if (!faults.isEmpty()) {
            return new HouseholdChange.Invalid(faults);
        }
        if (enter.codeTaken(household.commune().code(), request.code(), household.id())) {
            return new HouseholdChange.CodeTaken(
                    request.code(), household.commune().code());
        }
        var known = known(household);
        var arriving = newcomers(request, known);
        var taken = enter.anyTaken(arriving);
        if (taken.isPresent()) {
            return new HouseholdChange.MemberTaken(taken.get());
        }
        apply(household, request, known, arriving);
        journal.record(household, HouseholdJournal.Kind.CHANGED, request.effectiveOn(), request.reason());
        return new HouseholdChange.Changed(household);
    }

    private void apply(
            Household household, ChangeHouseholdRequest request, Map<UUID, Member> known, List<Member> arriving) {
        household.describe(request, author.now());
        request.departures()
                .forEach(departure -> known.get(departure.memberId()).leave(departure.kind(), departure.on()));
        // The old head steps down before the new one stands up: the table takes only one at a time.
        household
                .head()
                .ifPresent(head -> request.members().stream()
                        .filter(member -> head.id().equals(member.id()) && member.relation() != Relation.HEAD)
                        .forEach(member -> head.become(member.relation())));
        households.flush();
        for (var i = 0; i < request.members().size(); i++) {
            var wanted = request.members().get(i);
            var member = wanted.id() == null ? null : known.get(wanted.id());
            if (member != null) {
                member.change(i, wanted, identities.keep(wanted.identityNumber(), member.id()));
            }
        }
        arriving.forEach(household::add);
    }

    private List<Member> newcomers(ChangeHouseholdRequest request, Map<UUID, Member> known) {
        var arriving = new ArrayList<Member>();
        for (var i = 0; i < request.members().size(); i++) {
            var member = request.members().get(i);
            if (member.id() == null || !known.containsKey(member.id())) {
                arriving.add(enter.newMember(i, member));
            }
        }
        return arriving;
    }

    /** Nobody vanishes without a word. */
    private static List<Fault> checkDepartures(Household household, ChangeHouseholdRequest request, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var known = known(household);
        var staying = request.members().stream().map(MemberRequest::id).collect(Collectors.toSet());
        var named = new HashSet<UUID>();
        for (var i = 0; i < request.departures().size(); i++) {
            var departure = request.departures().get(i);
            var pointer = "/departures/" + i;
            if (!known.containsKey(departure.memberId()) || staying.contains(departure.memberId())) {
                faults.add(Fault.at(pointer + "/memberId", "NotLeaving"));
            }
            if (!named.add(departure.memberId())) {
                faults.add(Fault.at(pointer + "/memberId", "Repeated"));
            }
            if (departure.on().isAfter(today)) {
                faults.add(Fault.at(pointer + "/on", "InFuture"));
            } else if (departure.on().isAfter(request.effectiveOn())) {
                faults.add(Fault.at(pointer + "/on", "AfterEffectiveDay"));
            }
        }
        var leaving =
                request.departures().stream().map(DepartureRequest::memberId).collect(Collectors.toSet());
        household.members().stream()
                .map(Member::id)
                .filter(id -> !staying.contains(id) && !leaving.contains(id))
                .forEach(id -> faults.add(Fault.at("/members", "MemberUnaccounted", id)));
        return faults;
    }

    private static Map<UUID, Member> known(Household household) {
        return household.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }
}
