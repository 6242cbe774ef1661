package vn.giamngheo.household.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.calendar.ReviewStep;
import vn.giamngheo.household.calendar.ReviewTerms;
import vn.giamngheo.household.closing.TakeCommune.Taking;
import vn.giamngheo.household.round.CommuneRound;
import vn.giamngheo.household.round.CommuneState;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.problem.Fault;

/** Hangs a commune's list out for everybody to read; it comes down by itself when the term is over. */
@ApplicationScoped
class PostList {

    private final TakeCommune takeCommune;
    private final CommuneCounts counts;
    private final ReviewTerms terms;
    private final ClosingJournal journal;
    private final Author author;

    PostList(TakeCommune takeCommune, CommuneCounts counts, ReviewTerms terms, ClosingJournal journal, Author author) {
        this.takeCommune = takeCommune;
        this.counts = counts;
        this.terms = terms;
        this.journal = journal;
        this.author = author;
    }

    @Transactional
    CommuneSteps post(int year, String code, long expectedVersion, PostListRequest request) {
        return switch (takeCommune.take(year, code, expectedVersion, Set.of(CommuneState.COLLECTING))) {
            case Taking.Refused(var why) -> why;
            case Taking.InHand(var meant, var round) -> {
                var day = request.postedOn() == null ? author.today() : request.postedOn();
                // Only a list of a round that is over is entered after the event; else its term could be skipped.
                var earliest = author.today().isAfter(meant.round().closesOn())
                        ? meant.round().opensOn()
                        : author.today();
                if (day.isAfter(author.today()) || day.isBefore(earliest)) {
                    yield new CommuneSteps.Invalid(
                            List.of(Fault.at("/postedOn", "NotWithinRound", earliest.toString())));
                }
                var blockers = ClosingRules.blockPosting(counts.count(meant));
                yield blockers.isEmpty() ? post(round, day) : new CommuneSteps.Blocked(blockers);
            }
        };
    }

    private CommuneSteps post(CommuneRound round, LocalDate day) {
        // The term is the one of the round's year, also for a list of long ago that is entered today.
        var until = terms.dueOn(ReviewStep.PUBLIC_POSTING, day, round.roundYear());
        if (until.isEmpty()) {
            return new CommuneSteps.NoTerm(day);
        }
        round.post(day, until.get());
        journal.record(round, ClosingJournal.Taken.POSTED, author.name(), null);
        return new CommuneSteps.Taken(round);
    }
}
