package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.AreaScope;

/** Finds households within the caller's areas; what lies outside does not exist for him. */
@ApplicationScoped
public class FindHouseholds {

    private final Households households;
    private final HouseholdJournal journal;
    private final AreaScope scope;

    FindHouseholds(Households households, HouseholdJournal journal, AreaScope scope) {
        this.households = households;
        this.journal = journal;
        this.scope = scope;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Household> one(UUID id) {
        return households.findByIdOptional(id).filter(household -> scope.covers(household.commune()));
    }

    /** For work that nobody asked for by a request, such as the end of a closing: no caller, so no areas. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Household> anywhere(UUID id) {
        return households.findByIdOptional(id);
    }

    /** A household as it was on a day; as it is now, when the register does not reach back so far. */
    public HouseholdSnapshot asOf(Household household, LocalDate day) {
        return journal.asOf(household.id(), day)
                .map(HouseholdJournal.Row::read)
                .orElseGet(() -> HouseholdSnapshot.of(household));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public long nextEventSequence(UUID household) {
        return households.nextEventSequence(household);
    }
}
