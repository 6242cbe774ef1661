package vn.giamngheo.household.closing;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.closing.TakeCommune.Taking;
import vn.giamngheo.household.round.CommuneRounds;
import vn.giamngheo.household.round.CommuneState;
import vn.giamngheo.household.security.Author;

/** Opens a closed list again, as the next revision; what the former one said stays to be read. */
@ApplicationScoped
class ReopenCommune {

    private final TakeCommune takeCommune;
    private final CommuneRounds rounds;
    private final ClosingJournal journal;
    private final TellClosings tellClosings;
    private final Author author;

    ReopenCommune(
            TakeCommune takeCommune,
            CommuneRounds rounds,
            ClosingJournal journal,
            TellClosings tellClosings,
            Author author) {
        this.takeCommune = takeCommune;
        this.rounds = rounds;
        this.journal = journal;
        this.tellClosings = tellClosings;
        this.author = author;
    }

    @Transactional
    CommuneSteps reopen(int year, String code, long expectedVersion, ReasonRequest request) {
        return switch (takeCommune.take(year, code, expectedVersion, Set.of(CommuneState.CLOSED))) {
            case Taking.Refused(var why) -> why;
            case Taking.InHand(var meant, var round) -> {
                journal.record(round, ClosingJournal.Taken.REOPENED, author.name(), request.reason());
                round.reopen(rounds.nextEventSequence(round.commune().code()));
                tellClosings.tellReopened(round, author.now());
                yield new CommuneSteps.Taken(round);
            }
        };
    }
}
