package vn.giamngheo.task.task;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.store.SurveyFacts;
import vn.giamngheo.task.task.store.TaskSearch;

/** Takes a task in hand, so that until the end of the transaction nobody else and no survey changes it. */
@ApplicationScoped
class HoldTask {

    private final TellSight tellSight;
    private final TaskSearch search;
    private final SurveyFacts facts;
    private final EntityManager database;

    HoldTask(TellSight tellSight, TaskSearch search, SurveyFacts facts, EntityManager database) {
        this.tellSight = tellSight;
        this.search = search;
        this.facts = facts;
        this.database = database;
    }

    /** Empty when it lies out of the caller's sight, be it only since others changed it while this one waited. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Task> byId(UUID id) {
        var sight = tellSight.ofCaller();
        return search.one(sight, id).flatMap(seen -> {
            facts.takeTurns(seen.householdId());
            // Read afresh: what was read before waiting may be of yesterday.
            database.refresh(seen);
            return search.one(sight, id);
        });
    }
}
