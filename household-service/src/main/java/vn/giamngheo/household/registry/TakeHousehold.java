package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.problem.Fault;

/** Takes a household in hand to change it, or says why the caller may not. */
@ApplicationScoped
public class TakeHousehold {

    private final Households households;
    private final AreaScope scope;
    private final Author author;

    TakeHousehold(Households households, AreaScope scope, Author author) {
        this.households = households;
        this.scope = scope;
        this.author = author;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Taking take(UUID id, long expectedVersion) {
        var household = households.toChange(id).filter(found -> scope.covers(found.commune()));
        if (household.isEmpty()) {
            return new Taking.Refused(new HouseholdChange.UnknownHousehold(id));
        }
        if (household.get().version() != expectedVersion) {
            return new Taking.Refused(new HouseholdChange.Stale());
        }
        return household.get().active()
                ? new Taking.Taken(household.get())
                : new Taking.Refused(new HouseholdChange.Ended(id));
    }

    /** For a change that concerns two households and brings the version of neither. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Taking takeAsItIs(UUID id) {
        return households
                .toChange(id)
                .map(household -> take(id, household.version()))
                .orElseGet(() -> new Taking.Refused(new HouseholdChange.UnknownHousehold(id)));
    }

    /** Lets nobody else change it until the transaction ends, whether it is active or not and whoever may see it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        households.toChange(id);
    }

    /** Like {@link #hold}, for some of a list: the first at least, and as many after it as nobody else holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> holdNext(List<UUID> ids) {
        return households.holdNext(ids);
    }

    /** A change may be entered late, but not before the latest one that is known, nor for a day to come. */
    public List<Fault> checkDay(Household household, LocalDate effectiveOn) {
        var faults = new ArrayList<Fault>();
        if (effectiveOn.isAfter(author.today())) {
            faults.add(Fault.at("/effectiveOn", "InFuture"));
        }
        var latest = households.latestChange(household.id());
        if (effectiveOn.isBefore(latest)) {
            faults.add(Fault.at("/effectiveOn", "BeforeLatestChange", latest.toString()));
        }
        return faults;
    }

    /** What comes of reaching for a household. */
    public sealed interface Taking {

        record Taken(Household household) implements Taking {}

        record Refused(HouseholdChange why) implements Taking {}
    }
}
