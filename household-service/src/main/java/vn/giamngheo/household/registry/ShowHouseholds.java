package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.household.identity.IdentityNumbers;
import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;

/** Prepares households for the caller's eyes: the commune's name added, personal data masked where it must be. */
@ApplicationScoped
class ShowHouseholds {

    private final FindHouseholds households;
    private final HouseholdJournal journal;
    private final FindAreas areas;
    private final IdentityNumbers identities;
    private final PersonalData personal;
    private final ReadLog reads;

    ShowHouseholds(
            FindHouseholds households,
            HouseholdJournal journal,
            FindAreas areas,
            IdentityNumbers identities,
            PersonalData personal,
            ReadLog reads) {
        this.households = households;
        this.journal = journal;
        this.areas = areas;
        this.identities = identities;
        this.personal = personal;
        this.reads = reads;
    }

    @Transactional
    Optional<HouseholdView> one(UUID id) {
        return households.one(id).map(household -> {
            reads.one(ReadOperation.HOUSEHOLD, id);
            return view(household);
        });
    }

    /** As it was on a day; empty before it was registered. */
    @Transactional
    Optional<HouseholdView> asOf(UUID id, LocalDate day) {
        return households
                .one(id)
                .flatMap(household -> journal.asOf(id, day).map(row -> {
                    reads.one(ReadOperation.HOUSEHOLD, id);
                    var then = row.read();
                    return HouseholdView.of(
                            household,
                            row,
                            communeName(new AreaKey(then.communeCode(), then.communeValidFrom())),
                            person ->
                                    personal.shown() ? identities.read(person.encryptedIdentity(), person.id()) : null,
                            personal);
                }));
    }

    /** All that ever happened to it, the first first; empty when the caller may not see it. */
    @Transactional
    Optional<List<HistoryView.ChangeView>> history(UUID id) {
        return households.one(id).map(household -> {
            reads.one(ReadOperation.HISTORY, id);
            return HistoryView.of(journal.all(id), personal.shown());
        });
    }

    HouseholdView view(Household household) {
        return HouseholdView.of(
                household,
                communeName(household.commune()),
                member -> personal.shown() ? identities.read(member.identityNumber(), member.id()) : null,
                personal);
    }

    private String communeName(AreaKey commune) {
        return areas.on(commune.code(), commune.validFrom()).map(Area::name).orElse("");
    }

    HouseholdSummary summary(HouseholdSearch.Row row) {
        return HouseholdSummary.of(row, personal);
    }
}
