package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.identity.IdentityNumbers;

/** Shows what the register keeps of one person and of the household as far as it is about him; of nobody else. */
@ApplicationScoped
public class ShowPerson {

    private final Households households;
    private final HouseholdJournal journal;
    private final IdentityNumbers identities;
    private final PersonalData personal;

    ShowPerson(Households households, HouseholdJournal journal, IdentityNumbers identities, PersonalData personal) {
        this.households = households;
        this.journal = journal;
        this.identities = identities;
        this.personal = personal;
    }

    /** Empty when he never lived in the household, or has gone on to another one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PersonView> of(Household household, UUID memberId) {
        return households.everMember(household.id(), memberId).map(member -> {
            var number = personal.shown() ? identities.read(member.identityNumber(), member.id()) : null;
            return new PersonView(
                    HouseholdView.MemberView.of(member, number, personal),
                    member.leftOn(),
                    member.leftKind(),
                    new HomeView(
                            household.id(),
                            household.code(),
                            household.commune().code(),
                            household.villageCode(),
                            personal.detail(household.address()),
                            household.registeredOn(),
                            household.state(),
                            household.groups().stream()
                                    .map(Group::valueOf)
                                    .sorted()
                                    .toList()),
                    HistoryView.concerning(HistoryView.of(journal.all(household.id()), personal.shown()), memberId));
        });
    }

    /** Whether he is, or was until he left it, a person of the household. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isOf(UUID household, UUID memberId) {
        return households.everMember(household, memberId).isPresent();
    }

    /** A person on the register. */
    @Schema(name = "PersonOnRegister")
    public record PersonView(
            @Schema(required = true) HouseholdView.MemberView member,

            @Schema(nullable = true, description = "When he left the household, if he did.") @Nullable
            LocalDate leftOn,

            @Schema(nullable = true) Member.@Nullable Departure leftKind,
            @Schema(required = true) HomeView household,

            @Schema(required = true, description = "What changed of him and of the household; nothing of the others.")
            List<HistoryView.ChangeView> changes) {}

    /** The household, without its other members. */
    @Schema(name = "HomeOfPerson")
    public record HomeView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String code,
            @Schema(required = true, examples = "20107") String communeCode,
            @Schema(nullable = true) @Nullable String villageCode,
            @Schema(nullable = true) @Nullable String address,
            @Schema(required = true) LocalDate registeredOn,
            @Schema(required = true) HouseholdState state,
            @Schema(required = true) List<Group> groups) {}
}
