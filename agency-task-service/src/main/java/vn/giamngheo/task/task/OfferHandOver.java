package vn.giamngheo.task.task;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.task.agency.RecogniseAgency;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.task.model.HandOver;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskAction;
import vn.giamngheo.task.task.model.TaskChange;
import vn.giamngheo.task.task.model.TaskEvent;
import vn.giamngheo.task.task.store.HandOvers;
import vn.giamngheo.task.task.store.Tasks;

/** Offers a task to another agency; until this one accepts, it stays where it is. */
@ApplicationScoped
public class OfferHandOver {

    private final HoldTask holdTask;
    private final HandOvers handOvers;
    private final Tasks tasks;
    private final RecogniseAgency agencies;
    private final Creates creates;
    private final RecordChange recordChange;
    private final TellMoment tellMoment;
    private final Actor actor;

    OfferHandOver(
            HoldTask holdTask,
            HandOvers handOvers,
            Tasks tasks,
            RecogniseAgency agencies,
            Creates creates,
            RecordChange recordChange,
            TellMoment tellMoment,
            Actor actor) {
        this.holdTask = holdTask;
        this.handOvers = handOvers;
        this.tasks = tasks;
        this.agencies = agencies;
        this.creates = creates;
        this.recordChange = recordChange;
        this.tellMoment = tellMoment;
        this.actor = actor;
    }

    /** @param id brought by the client; sent twice, the offer is made once */
    @Transactional
    public Offering offer(UUID taskId, long version, @Nullable UUID id, String toAgency, String reason) {
        var offerId = actor.id(id);
        creates.queueFor(offerId.toString());
        var task = holdTask.byId(taskId).orElse(null);
        if (task == null) {
            return new Offering.Refused(new Moving.NoSuchTask(taskId));
        }
        var before = handOvers.findByIdOptional(offerId).orElse(null);
        if (before != null) {
            return before.says(taskId, toAgency, reason)
                    ? new Offering.Repeated(before)
                    : new Offering.IdTaken(offerId);
        }
        var refusal = refusal(task, version, toAgency);
        return refusal == null ? offer(task, offerId, toAgency, reason) : refusal;
    }

    private @Nullable Offering refusal(Task task, long version, String toAgency) {
        if (!actor.actsFor(task.agency())) {
            return new Offering.Refused(new Moving.NotYours(task.agency()));
        }
        if (task.version() != version) {
            return new Offering.Refused(new Moving.Stale());
        }
        if (!task.possible().contains(TaskAction.HAND_OVER)) {
            return new Offering.Refused(new Moving.NotPossible(task.state(), task.possible()));
        }
        if (task.offeredTo() != null) {
            return new Offering.AlreadyOffered(task.offeredTo());
        }
        // As routing does: by the year whose round found the need.
        if (!agencies.existsOn(toAgency, LocalDate.of(task.finding().roundYear(), Month.DECEMBER, 31))) {
            return new Offering.UnknownAgency(toAgency);
        }
        return task.agency().equals(toAgency) || tasks.liveWith(task, toAgency)
                ? new Offering.AlreadyThere(toAgency)
                : null;
    }

    private Offering offer(Task task, UUID id, String toAgency, String reason) {
        var moment = tellMoment.now();
        var offer = new HandOver(id, task, toAgency, reason, actor.name(), moment.now());
        handOvers.persist(offer);
        task.offer(toAgency);
        recordChange.of(
                task,
                TaskEvent.OFFERED,
                task.state(),
                TaskChange.By.person(actor.name(), toAgency + ": " + reason),
                moment.now());
        return new Offering.Offered(offer);
    }
}
