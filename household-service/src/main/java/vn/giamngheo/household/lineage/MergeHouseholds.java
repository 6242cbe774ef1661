package vn.giamngheo.household.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.registry.Ending;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.registry.HandOverMembers;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.registry.HouseholdEnd;
import vn.giamngheo.household.registry.HouseholdJournal;
import vn.giamngheo.household.registry.TakeHousehold;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.FindOpenSurvey;
import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.problem.Fault;

/** Makes two entries one: the one ends, its members who are not there already come to the other. */
@ApplicationScoped
class MergeHouseholds {

    private final EntityManager entityManager;
    private final FindHouseholds households;
    private final TakeHousehold takeHousehold;
    private final HandOverMembers handOver;
    private final FindOpenSurvey openSurvey;
    private final HouseholdJournal journal;
    private final Creates creates;
    private final Author author;

    MergeHouseholds(
            EntityManager entityManager,
            FindHouseholds households,
            TakeHousehold takeHousehold,
            HandOverMembers handOver,
            FindOpenSurvey openSurvey,
            HouseholdJournal journal,
            Creates creates,
            Author author) {
        this.entityManager = entityManager;
        this.households = households;
        this.takeHousehold = takeHousehold;
        this.handOver = handOver;
        this.openSurvey = openSurvey;
        this.journal = journal;
        this.creates = creates;
        this.author = author;
    }

    @Transactional
    Merging merge(MergeHouseholdsRequest request) {
        var id = author.id(request.id());
        var hash = creates.fingerprint(request);
        creates.queueFor("household-merge:" + id);
        var existing = entityManager.find(HouseholdMerge.class, id);
        if (existing != null) {
            var repeated = existing.requestHash().equals(hash)
                    && households.one(existing.keptId()).isPresent();
            return repeated ? new Merging.AlreadyMerged(existing) : new Merging.IdTaken(id);
        }
        if (request.keptId().equals(request.absorbedId())) {
            return new Merging.Invalid(List.of(Fault.at("/absorbedId", "SameHousehold")));
        }
        // In one order, whichever is kept, so that two merges of the same pair do not wait for each other.
        var taken = Stream.of(request.keptId(), request.absorbedId())
                .sorted()
                .map(takeHousehold::takeAsItIs)
                .toList();
        for (var each : taken) {
            if (each instanceof TakeHousehold.Taking.Refused refused) {
                return new Merging.Refused(refused.why());
            }
        }
        return merge(id, hash, request, find(taken, request.keptId()), find(taken, request.absorbedId()));
    }

    private static Household find(List<TakeHousehold.Taking> taken, UUID id) {
        return taken.stream()
                .map(TakeHousehold.Taking.Taken.class::cast)
                .map(TakeHousehold.Taking.Taken::household)
                .filter(household -> household.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Merging merge(UUID id, String hash, MergeHouseholdsRequest request, Household kept, Household absorbed) {
        var faults = new ArrayList<>(takeHousehold.checkDay(kept, request.effectiveOn()));
        faults.addAll(takeHousehold.checkDay(absorbed, request.effectiveOn()));
        faults.addAll(MemberRules.checkMerge(absorbed, request));
        if (!faults.isEmpty()) {
            return new Merging.Invalid(List.copyOf(faults));
        }
        for (var household : List.of(kept, absorbed)) {
            var open = openSurvey.of(household.id());
            if (open.isPresent()) {
                return new Merging.SurveyOpen(open.get());
            }
        }
        handOver.handOver(absorbed, kept, MemberRules.relations(request.carried()));
        absorbed.end(new Ending(HouseholdEnd.MERGED, request.effectiveOn(), request.reason(), kept.id()), author.now());
        journal.record(kept, HouseholdJournal.Kind.ABSORBED, request.effectiveOn(), request.reason());
        journal.record(absorbed, HouseholdJournal.Kind.MERGED, request.effectiveOn(), request.reason());
        var merge =
                new HouseholdMerge(id, request, kept.version(), absorbed.version(), hash, author.name(), author.now());
        entityManager.persist(merge);
        return new Merging.Merged(merge);
    }
}
