package vn.giamngheo.task.escalation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.task.TellSight;

/** Keeps that the recipient of an escalation has seen it; the first time counts. */
@ApplicationScoped
public class SeeEscalation {

    private final TellSight tellSight;
    private final EscalationSearch search;
    private final CountDaysLate countDaysLate;
    private final Actor actor;

    SeeEscalation(TellSight tellSight, EscalationSearch search, CountDaysLate countDaysLate, Actor actor) {
        this.tellSight = tellSight;
        this.search = search;
        this.countDaysLate = countDaysLate;
        this.actor = actor;
    }

    @Transactional
    public Outcome see(UUID id) {
        var sight = tellSight.ofCaller();
        var escalation = search.one(sight, id).orElse(null);
        if (escalation == null) {
            return new NoSuchEscalation(id);
        }
        if (!actor.actsFor(escalation.recipient())) {
            return new NotYours(escalation.recipient());
        }
        search.see(id, actor.name(), actor.now());
        return search.one(sight, id)
                .map(seen -> countDaysLate.of(List.of(seen)).getFirst())
                .<Outcome>map(Seen::new)
                .orElseGet(() -> new NoSuchEscalation(id));
    }

    /** What comes of seeing one. */
    public sealed interface Outcome {}

    /** It is kept, now or before. */
    public record Seen(Escalation.Late escalation) implements Outcome {}

    /** It was raised to another agency. */
    public record NotYours(String recipient) implements Outcome {}

    /** No such escalation, or not within the caller's sight. */
    public record NoSuchEscalation(UUID id) implements Outcome {}
}
