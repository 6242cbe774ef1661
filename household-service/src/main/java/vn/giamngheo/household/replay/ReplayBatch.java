package vn.giamngheo.household.replay;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.household.closing.TellClosings;
import vn.giamngheo.household.registry.TakeHousehold;
import vn.giamngheo.household.registry.TellRegister;
import vn.giamngheo.household.round.FindRounds;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.TellResultsAgain;

/** Tells about some of a replay's households, or, when none is left, about its closings. */
@ApplicationScoped
class ReplayBatch {

    /** Few enough to keep a transaction short and its memory small. */
    private static final int SIZE = 200;

    private static final int TRANSACTION_SECONDS = 120;

    private final Replays replays;
    private final FindRounds rounds;
    private final FindAreas areas;
    private final TakeHousehold takeHousehold;
    private final TellResultsAgain tellResults;
    private final TellRegister tellRegister;
    private final TellClosings tellClosings;
    private final Author author;

    ReplayBatch(
            Replays replays,
            FindRounds rounds,
            FindAreas areas,
            TakeHousehold takeHousehold,
            TellResultsAgain tellResults,
            TellRegister tellRegister,
            TellClosings tellClosings,
            Author author) {
        this.replays = replays;
        this.rounds = rounds;
        this.areas = areas;
        this.takeHousehold = takeHousehold;
        this.tellResults = tellResults;
        this.tellRegister = tellRegister;
        this.tellClosings = tellClosings;
        this.author = author;
    }

    /** Goes on with the replay begun last time, else with any; gives the one it worked at, empty when none was left. */
    Optional<UUID> next(@Nullable UUID begun) {
        return QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .call(() -> replays.next(begun).map(this::goOn));
    }

    private UUID goOn(Replay replay) {
        replay.start(author.now());
        var next = replays.nextHouseholds(replay, SIZE);
        if (next.isEmpty()) {
            var round = rounds.of(replay.year()).orElseThrow();
            replay.finish(tellClosings.tellAgain(round, replay.area(), author.now()), author.now());
            return replay.id();
        }
        // In hand before anything is read of them: what is told is never older than what others tell afterwards.
        var held = takeHousehold.holdNext(next);
        tellResults.tellAgain(replay.year(), areas.communesWithin(replay.area(), replay.lastDay()), held);
        tellRegister.tell(held);
        replay.pass(held.get(held.size() - 1), held.size());
        return replay.id();
    }
}
