package vn.giamngheo.household.closing;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.giamngheo.household.round.CommuneRound;
import vn.giamngheo.household.round.CommuneRounds;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.CompleteSubmitted;

/** Completes some of the surveys of a closing commune, or, when none is left, freezes its figures. */
@ApplicationScoped
class ClosingBatch {

    /** Few enough to keep a transaction short and its memory small. */
    private static final int SIZE = 200;

    private static final int TRANSACTION_SECONDS = 120;

    private final CommuneRounds rounds;
    private final ClosingCommune communes;
    private final CompleteSubmitted completeSubmitted;
    private final CommuneCounts counts;
    private final FreezeFigures freezeFigures;
    private final ClosingJournal journal;
    private final Author author;

    ClosingBatch(
            CommuneRounds rounds,
            ClosingCommune communes,
            CompleteSubmitted completeSubmitted,
            CommuneCounts counts,
            FreezeFigures freezeFigures,
            ClosingJournal journal,
            Author author) {
        this.rounds = rounds;
        this.communes = communes;
        this.completeSubmitted = completeSubmitted;
        this.counts = counts;
        this.freezeFigures = freezeFigures;
        this.journal = journal;
        this.author = author;
    }

    /** Tells whether there was anything to do. */
    boolean next() {
        return QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .call(() -> rounds.nextClosing().map(this::next).orElse(false));
    }

    private boolean next(CommuneRound closing) {
        var meant =
                communes.anywhere(closing.roundYear(), closing.commune().code()).orElseThrow();
        var by = java.util.Objects.requireNonNull(closing.closingBy());
        if (completeSubmitted.completeNext(meant.round(), meant.code(), by, SIZE) > 0) {
            return true;
        }
        var left = counts.count(meant);
        var open = left.drafts() + left.submitted();
        if (open > 0) {
            closing.abortClosing();
            journal.record(closing, ClosingJournal.Taken.ABORTED, by, "FORMS_OPEN: " + open);
            return true;
        }
        closing.close(author.now(), rounds.nextEventSequence(closing.commune().code()));
        journal.record(closing, ClosingJournal.Taken.CLOSED, by, null);
        freezeFigures.freeze(meant, closing);
        return true;
    }
}
