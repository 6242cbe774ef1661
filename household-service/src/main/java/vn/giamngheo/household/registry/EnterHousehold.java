package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.identity.IdentityNumbers;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.idempotency.Creates;

/** What every new entry needs, however it comes about: a free code, new persons, a line in the journal. */
@ApplicationScoped
public class EnterHousehold {

    private final Households households;
    private final HouseholdJournal journal;
    private final IdentityNumbers identities;
    private final Creates creates;
    private final Author author;

    EnterHousehold(
            Households households,
            HouseholdJournal journal,
            IdentityNumbers identities,
            Creates creates,
            Author author) {
        this.households = households;
        this.journal = journal;
        this.identities = identities;
        this.creates = creates;
        this.author = author;
    }

    /** Whether another active household of the commune has this code; whoever asks second waits for the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean codeTaken(String communeCode, String code, UUID by) {
        creates.queueFor("household-code:" + communeCode + ":" + code);
        return households.hasCode(communeCode, code, by);
    }

    List<Member> newMembers(List<MemberRequest> requests) {
        return IntStream.range(0, requests.size())
                .mapToObj(position -> newMember(position, requests.get(position)))
                .toList();
    }

    Member newMember(int position, MemberRequest request) {
        var id = author.id(request.id());
        return new Member(id, position, request, identities.keep(request.identityNumber(), id));
    }

    /** One of these persons who is on the register already, if any; nobody lives in two households. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> anyTaken(List<Member> members) {
        members.stream().map(member -> "member:" + member.id()).sorted().forEach(creates::queueFor);
        return households.anyMemberOf(members.stream().map(Member::id).toList());
    }

    /** A household that others are about to move into. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Household splitOff(UUID id, HouseholdEntry entry, String requestHash) {
        var household = new Household(
                id, entry, List.of(), new HouseholdEntry.Registration(author.name(), author.now(), requestHash));
        households.persistAndFlush(household);
        return household;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void enter(Household household, HouseholdJournal.Kind kind, LocalDate on, @Nullable String reason) {
        households.persist(household);
        journal.record(household, kind, on, reason);
    }
}
