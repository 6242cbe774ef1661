package vn.giamngheo.task.task;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.task.model.HandOver;
import vn.giamngheo.task.task.model.HandOverState;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskChange;
import vn.giamngheo.task.task.model.TaskEvent;
import vn.giamngheo.task.task.store.HandOvers;
import vn.giamngheo.task.task.store.Tasks;

/** Accepts or declines the offer of a task, or takes the offer back. */
@ApplicationScoped
public class AnswerHandOver {

    private final HoldTask holdTask;
    private final HandOvers handOvers;
    private final Tasks tasks;
    private final RecordChange recordChange;
    private final TellMoment tellMoment;
    private final Actor actor;

    AnswerHandOver(
            HoldTask holdTask,
            HandOvers handOvers,
            Tasks tasks,
            RecordChange recordChange,
            TellMoment tellMoment,
            Actor actor) {
        this.holdTask = holdTask;
        this.handOvers = handOvers;
        this.tasks = tasks;
        this.recordChange = recordChange;
        this.tellMoment = tellMoment;
        this.actor = actor;
    }

    /** Of two answers at once the first one counts. */
    @Transactional
    public Outcome answer(UUID id, long version, Answer answer, @Nullable String text) {
        var found = handOvers.findByIdOptional(id).orElse(null);
        var task = found == null ? null : holdTask.byId(found.taskId()).orElse(null);
        if (found == null || task == null) {
            return new NoSuchHandOver(id);
        }
        var offer = handOvers.refreshed(found);
        if (!actor.actsFor(answer == Answer.RECALL ? offer.fromAgency() : offer.toAgency())) {
            return new NotYours(answer == Answer.RECALL ? offer.fromAgency() : offer.toAgency());
        }
        if (offer.state() != HandOverState.OFFERED) {
            return new Answered(offer.state());
        }
        if (offer.version() != version) {
            return new Stale();
        }
        return answer == Answer.ACCEPT && tasks.liveWith(task, offer.toAgency())
                ? new AlreadyThere(offer.toAgency())
                : carryOut(task, offer, answer, text);
    }

    private Outcome carryOut(Task task, HandOver offer, Answer answer, @Nullable String text) {
        var moment = tellMoment.now();
        var from = task.state();
        offer.answer(answer.outcome, text, actor.name(), moment.now());
        if (answer == Answer.ACCEPT) {
            task.handOver(offer.toAgency(), moment);
        } else {
            task.offer(null);
        }
        recordChange.of(task, answer.event, from, TaskChange.By.person(actor.name(), text), moment.now());
        return new Done(offer);
    }

    /** What can be said to an offer. */
    public enum Answer {
        ACCEPT(HandOverState.ACCEPTED, TaskEvent.HANDED_OVER),
        DECLINE(HandOverState.DECLINED, TaskEvent.OFFER_DECLINED),
        RECALL(HandOverState.RECALLED, TaskEvent.OFFER_RECALLED);

        private final HandOverState outcome;
        private final TaskEvent event;

        Answer(HandOverState outcome, TaskEvent event) {
            this.outcome = outcome;
            this.event = event;
        }
    }

    /** What comes of an answer. */
    public sealed interface Outcome {}

    /** It is as the caller wanted. */
    public record Done(HandOver handOver) implements Outcome {}

    /** No such offer, or its task is not within the caller's sight. */
    public record NoSuchHandOver(UUID id) implements Outcome {}

    /** The answer is another agency's. */
    public record NotYours(String agency) implements Outcome {}

    /** Somebody changed it since the caller read it. */
    public record Stale() implements Outcome {}

    /** It was answered before. */
    public record Answered(HandOverState state) implements Outcome {}

    /** The agency answers for this need of the household by now. */
    public record AlreadyThere(String agency) implements Outcome {}
}
