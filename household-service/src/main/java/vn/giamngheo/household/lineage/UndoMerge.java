package vn.giamngheo.household.lineage;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.registry.EnterHousehold;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.registry.HandOverMembers;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.registry.HouseholdJournal;
import vn.giamngheo.household.registry.HouseholdSnapshot;
import vn.giamngheo.household.registry.Relation;
import vn.giamngheo.household.registry.TakeHousehold;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.FindOpenSurvey;

/** Parts two households again that were merged by mistake, as long as neither has changed since. */
@ApplicationScoped
class UndoMerge {

    private final EntityManager entityManager;
    private final TakeHousehold takeHousehold;
    private final FindHouseholds households;
    private final EnterHousehold enter;
    private final HandOverMembers handOver;
    private final FindOpenSurvey openSurvey;
    private final HouseholdJournal journal;
    private final Author author;

    UndoMerge(
            EntityManager entityManager,
            TakeHousehold takeHousehold,
            FindHouseholds households,
            EnterHousehold enter,
            HandOverMembers handOver,
            FindOpenSurvey openSurvey,
            HouseholdJournal journal,
            Author author) {
        this.entityManager = entityManager;
        this.takeHousehold = takeHousehold;
        this.households = households;
        this.enter = enter;
        this.handOver = handOver;
        this.openSurvey = openSurvey;
        this.journal = journal;
        this.author = author;
    }

    @Transactional
    Merging undo(UUID id, UndoMergeRequest request) {
        var merge = entityManager.find(HouseholdMerge.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (merge != null) {
            // In the order in which merges lock, so that the two do not wait for each other.
            Stream.of(merge.keptId(), merge.absorbedId()).sorted().forEach(takeHousehold::hold);
        }
        var kept = merge == null ? null : households.one(merge.keptId()).orElse(null);
        var absorbed = merge == null ? null : households.one(merge.absorbedId()).orElse(null);
        if (merge == null || kept == null || absorbed == null) {
            return new Merging.UnknownMerge(id);
        }
        if (merge.undoneAt() != null) {
            return new Merging.Undone(merge);
        }
        if (kept.version() != merge.keptVersion()) {
            return new Merging.ChangedSince(kept.id());
        }
        if (absorbed.version() != merge.absorbedVersion()) {
            return new Merging.ChangedSince(absorbed.id());
        }
        var open = openSurvey.of(kept.id());
        if (open.isPresent()) {
            return new Merging.SurveyOpen(open.get());
        }
        if (enter.codeTaken(absorbed.commune().code(), absorbed.code(), absorbed.id())) {
            return new Merging.CodeTaken(absorbed.code(), absorbed.commune().code());
        }
        part(merge, kept, absorbed, request.reason());
        return new Merging.Undone(merge);
    }

    private void part(HouseholdMerge merge, Household kept, Household absorbed, String reason) {
        absorbed.revive(author.now());
        handOver.handOver(kept, absorbed, formerRelations(merge));
        journal.record(kept, HouseholdJournal.Kind.MERGE_UNDONE, merge.effectiveOn(), reason);
        journal.record(absorbed, HouseholdJournal.Kind.MERGE_UNDONE, merge.effectiveOn(), reason);
        merge.undo(reason, author.name(), author.now());
    }

    private Map<UUID, Relation> formerRelations(HouseholdMerge merge) {
        var before = journal.before(merge.absorbedId(), merge.absorbedVersion()).members().stream()
                .collect(Collectors.toMap(HouseholdSnapshot.Person::id, HouseholdSnapshot.Person::relation));
        return merge.carried().stream().collect(Collectors.toMap(Function.identity(), before::get));
    }
}
