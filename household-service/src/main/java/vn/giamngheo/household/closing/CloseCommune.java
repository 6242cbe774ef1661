package vn.giamngheo.household.closing;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.closing.TakeCommune.Taking;
import vn.giamngheo.household.duplicate.FindDuplicates;
import vn.giamngheo.household.round.CommuneState;
import vn.giamngheo.household.security.Author;

/** Closes a commune's list: from here on it is locked, and the submitted surveys are completed in the background. */
@ApplicationScoped
class CloseCommune {

    private final TakeCommune takeCommune;
    private final CommuneCounts counts;
    private final FindDuplicates duplicates;
    private final ClosingJournal journal;
    private final Author author;
    private final Event<Started> started;

    CloseCommune(
            TakeCommune takeCommune,
            CommuneCounts counts,
            FindDuplicates duplicates,
            ClosingJournal journal,
            Author author,
            Event<Started> started) {
        this.takeCommune = takeCommune;
        this.counts = counts;
        this.duplicates = duplicates;
        this.journal = journal;
        this.author = author;
        this.started = started;
    }

    @Transactional
    CommuneSteps close(int year, String code, long expectedVersion) {
        var states = Set.of(CommuneState.COLLECTING, CommuneState.POSTED);
        return switch (takeCommune.take(year, code, expectedVersion, states)) {
            case Taking.Refused(var why) -> why;
            case Taking.InHand(var meant, var round) -> {
                var blockers = ClosingRules.blockClosing(
                        round.state(),
                        round.postedUntil(),
                        counts.count(meant),
                        duplicates.countOpen(meant.code(), meant.round().closesOn()),
                        author.today());
                if (!blockers.isEmpty()) {
                    yield new CommuneSteps.Blocked(blockers);
                }
                round.startClosing(author.name());
                journal.record(round, ClosingJournal.Taken.CLOSING, author.name(), null);
                started.fire(new Started());
                yield new CommuneSteps.Taken(round);
            }
        };
    }

    /** Says that a closing waits to be carried out. */
    record Started() {}
}
