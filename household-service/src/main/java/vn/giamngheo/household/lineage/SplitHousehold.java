package vn.giamngheo.household.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.registry.EnterHousehold;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.registry.HandOverMembers;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.registry.HouseholdChange;
import vn.giamngheo.household.registry.HouseholdEntry;
import vn.giamngheo.household.registry.HouseholdJournal;
import vn.giamngheo.household.registry.PlaceHousehold;
import vn.giamngheo.household.registry.TakeHousehold;
import vn.giamngheo.household.registry.TakeHousehold.Taking;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.FindOpenSurvey;
import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.problem.Fault;

/** Lets members leave for a household of their own, which knows where it came from. */
@ApplicationScoped
class SplitHousehold {

    private final TakeHousehold takeHousehold;
    private final FindHouseholds households;
    private final PlaceHousehold placement;
    private final EnterHousehold enter;
    private final HandOverMembers handOver;
    private final FindOpenSurvey openSurvey;
    private final HouseholdJournal journal;
    private final Creates creates;
    private final Author author;

    SplitHousehold(
            TakeHousehold takeHousehold,
            FindHouseholds households,
            PlaceHousehold placement,
            EnterHousehold enter,
            HandOverMembers handOver,
            FindOpenSurvey openSurvey,
            HouseholdJournal journal,
            Creates creates,
            Author author) {
        this.takeHousehold = takeHousehold;
        this.households = households;
        this.placement = placement;
        this.enter = enter;
        this.handOver = handOver;
        this.openSurvey = openSurvey;
        this.journal = journal;
        this.creates = creates;
        this.author = author;
    }

    @Transactional
    HouseholdChange split(UUID id, long expectedVersion, SplitHouseholdRequest request) {
        var newId = author.id(request.id());
        creates.queueFor("household:" + newId);
        var existing = households.anywhere(newId);
        if (existing.isPresent()) {
            return households
                    .one(newId)
                    .filter(own -> id.equals(own.splitFrom()) && own.wasMadeBy(creates.fingerprint(request)))
                    .<HouseholdChange>map(HouseholdChange.AlreadyDone::new)
                    .orElseGet(() -> new HouseholdChange.IdTaken(newId));
        }
        return switch (takeHousehold.take(id, expectedVersion)) {
            case Taking.Refused(var why) -> why;
            case Taking.Taken(var household) -> {
                var faults = new ArrayList<>(takeHousehold.checkDay(household, request.effectiveOn()));
                faults.addAll(MemberRules.checkSplit(household, request));
                var village = request.villageCode();
                if (village != null
                        && !placement.isVillage(village, household.commune().code(), request.effectiveOn())) {
                    faults.add(Fault.at(
                            "/villageCode",
                            "UnknownVillage",
                            household.commune().code()));
                }
                if (!faults.isEmpty()) {
                    yield new HouseholdChange.Invalid(List.copyOf(faults));
                }
                var open = openSurvey.of(id);
                if (open.isPresent()) {
                    yield new HouseholdChange.SurveyOpen(open.get());
                }
                yield split(household, newId, request);
            }
        };
    }

    private HouseholdChange split(Household household, UUID newId, SplitHouseholdRequest request) {
        if (enter.codeTaken(household.commune().code(), request.code(), newId)) {
            return new HouseholdChange.CodeTaken(
                    request.code(), household.commune().code());
        }
        var entry = new HouseholdEntry(
                household.commune(),
                request.villageCode(),
                request.code(),
                request.address(),
                request.effectiveOn(),
                request.groups(),
                household.synthetic(),
                household.id(),
                null);
        var own = enter.splitOff(newId, entry, creates.fingerprint(request));
        handOver.handOver(household, own, MemberRules.relations(request.members()));
        handOver.relate(household, MemberRules.relations(request.remaining()));
        journal.record(household, HouseholdJournal.Kind.SPLIT_OFF, request.effectiveOn(), request.reason());
        journal.record(own, HouseholdJournal.Kind.SPLIT, request.effectiveOn(), request.reason());
        return new HouseholdChange.Changed(own);
    }
}
