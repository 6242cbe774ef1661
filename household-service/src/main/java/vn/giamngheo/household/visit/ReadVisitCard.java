package vn.giamngheo.household.visit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.registry.Member;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.problem.Fault;

/**
 * Tells where a household is found and whom to ask for, and writes down who was told.
 *
 * <p>No areas apply: the service that asks has none, and has decided before that the officer behind it must go there.
 */
@ApplicationScoped
class ReadVisitCard {

    private final FindHouseholds households;
    private final FindAreas areas;
    private final ReadLog reads;
    private final Author author;

    ReadVisitCard(FindHouseholds households, FindAreas areas, ReadLog reads, Author author) {
        this.households = households;
        this.areas = areas;
        this.reads = reads;
        this.author = author;
    }

    /** A household that has ended is visited by nobody, so it has no card. */
    @Transactional
    Reading read(UUID id) {
        var faults = reads.faults(ReadOperation.VISIT_CARD);
        if (!faults.isEmpty()) {
            return new Reading.Unexplained(faults);
        }
        var household = households.anywhere(id).filter(Household::active).orElse(null);
        if (household == null) {
            return new Reading.NoSuchHousehold(id);
        }
        reads.one(ReadOperation.VISIT_CARD, id);
        return new Reading.Read(card(household));
    }

    private VisitCardView card(Household household) {
        var commune = household.commune();
        return new VisitCardView(
                household.id(),
                household.code(),
                household.head().map(Member::fullName).orElse(null),
                new VisitCardView.CommuneView(
                        commune.code(),
                        commune.validFrom(),
                        areas.on(commune.code(), commune.validFrom())
                                .map(Area::name)
                                .orElse("")),
                village(household.villageCode()),
                household.address(),
                household.members().size(),
                household.synthetic());
    }

    private VisitCardView.@Nullable VillageView village(@Nullable String code) {
        return code == null
                ? null
                : new VisitCardView.VillageView(
                        code, areas.on(code, author.today()).map(Area::name).orElse(null));
    }

    /** What can come of it. */
    sealed interface Reading {

        /** The card; the read stands in the log. */
        record Read(VisitCardView card) implements Reading {}

        /** It was never on the register, or is no longer. */
        record NoSuchHousehold(UUID id) implements Reading {}

        /** It is not said for whom or for what. */
        record Unexplained(List<Fault> faults) implements Reading {}
    }
}
