package vn.giamngheo.household.replay;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.round.FindRounds;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.idempotency.Creates;

/** Takes on that an area and year are told again; {@link CarryOutReplays} does it. */
@ApplicationScoped
class RequestReplay {

    private final Replays replays;
    private final FindRounds rounds;
    private final AreaScope scope;
    private final Creates creates;
    private final Author author;
    private final Event<Queued> queued;

    RequestReplay(
            Replays replays, FindRounds rounds, AreaScope scope, Creates creates, Author author, Event<Queued> queued) {
        this.replays = replays;
        this.rounds = rounds;
        this.scope = scope;
        this.creates = creates;
        this.author = author;
        this.queued = queued;
    }

    @Transactional
    Requesting request(ReplayRequest request) {
        var id = author.id(request.id());
        var hash = creates.fingerprint(request);
        creates.queueFor("replay:" + id);
        var existing = replays.find(id);
        if (existing.isPresent()) {
            var replay = existing.get();
            return replay.wasMadeBy(hash) && scope.coversAll(replay.area(), replay.lastDay())
                    ? new Requesting.AlreadyRequested(replay)
                    : new Requesting.IdTaken(id);
        }
        var round = rounds.of(request.year());
        if (round.isEmpty()) {
            return new Requesting.UnknownRound(request.year());
        }
        if (!scope.coversAll(request.area(), round.get().closesOn())) {
            return new Requesting.UnknownArea(request.area());
        }
        var replay = new Replay(id, request.area(), round.get(), hash, author.name(), author.now());
        replays.add(replay);
        queued.fire(new Queued());
        return new Requesting.Requested(replay);
    }

    /** Says that a replay waits to be carried out. */
    record Queued() {}

    /** What can come of asking for a replay. */
    sealed interface Requesting {

        record Requested(Replay replay) implements Requesting {}

        /** The same request came before. */
        record AlreadyRequested(Replay replay) implements Requesting {}

        record IdTaken(UUID id) implements Requesting {}

        record UnknownRound(int year) implements Requesting {}

        record UnknownArea(String area) implements Requesting {}
    }
}
