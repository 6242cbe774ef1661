package vn.giamngheo.household.lineage;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.registry.EnterHousehold;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.registry.HouseholdChange;
import vn.giamngheo.household.registry.HouseholdJournal;
import vn.giamngheo.household.registry.PlaceHousehold;
import vn.giamngheo.household.registry.TakeHousehold;
import vn.giamngheo.household.registry.TakeHousehold.Taking;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.FindOpenSurvey;

/** Moves a household within its commune, or to another; the caller must be in charge of both. */
@ApplicationScoped
class MoveHousehold {

    private final TakeHousehold takeHousehold;
    private final PlaceHousehold placement;
    private final EnterHousehold enter;
    private final FindOpenSurvey openSurvey;
    private final HouseholdJournal journal;
    private final Author author;

    MoveHousehold(
            TakeHousehold takeHousehold,
            PlaceHousehold placement,
            EnterHousehold enter,
            FindOpenSurvey openSurvey,
            HouseholdJournal journal,
            Author author) {
        this.takeHousehold = takeHousehold;
        this.placement = placement;
        this.enter = enter;
        this.openSurvey = openSurvey;
        this.journal = journal;
        this.author = author;
    }

    @Transactional
    HouseholdChange move(UUID id, long expectedVersion, MoveHouseholdRequest request) {
        return switch (takeHousehold.take(id, expectedVersion)) {
            case Taking.Refused(var why) -> why;
            case Taking.Taken(var household) -> {
                var faults = takeHousehold.checkDay(household, request.effectiveOn());
                if (!faults.isEmpty()) {
                    yield new HouseholdChange.Invalid(faults);
                }
                var open = openSurvey.of(id);
                if (open.isPresent()) {
                    yield new HouseholdChange.SurveyOpen(open.get());
                }
                yield switch (placement.place(request.communeCode(), request.villageCode(), request.effectiveOn())) {
                    case PlaceHousehold.Place.Nowhere(var fault) -> new HouseholdChange.Invalid(List.of(fault));
                    case PlaceHousehold.Place.OutOfScope(var commune) -> new HouseholdChange.OutOfScope(commune);
                    case PlaceHousehold.Place.Commune(var commune) -> move(household, commune, request);
                };
            }
        };
    }

    private HouseholdChange move(Household household, AreaKey commune, MoveHouseholdRequest request) {
        if (enter.codeTaken(commune.code(), request.code(), household.id())) {
            return new HouseholdChange.CodeTaken(request.code(), commune.code());
        }
        household.move(commune, request.villageCode(), request.address(), request.code(), author.now());
        journal.record(household, HouseholdJournal.Kind.MOVED, request.effectiveOn(), request.reason());
        return new HouseholdChange.Changed(household);
    }
}
