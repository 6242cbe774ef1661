package vn.giamngheo.household.closing;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.closing.TakeCommune.Taking;
import vn.giamngheo.household.round.CommuneRounds;
import vn.giamngheo.household.round.CommuneState;
import vn.giamngheo.household.security.Author;

/** The level above agrees to a closed list: its households are recognised and get their certificates. */
@ApplicationScoped
class ConfirmClosing {

    private final TakeCommune takeCommune;
    private final CommuneRounds rounds;
    private final IssueCertificates certificates;
    private final ClosingJournal journal;
    private final Author author;

    ConfirmClosing(
            TakeCommune takeCommune,
            CommuneRounds rounds,
            IssueCertificates certificates,
            ClosingJournal journal,
            Author author) {
        this.takeCommune = takeCommune;
        this.rounds = rounds;
        this.certificates = certificates;
        this.journal = journal;
        this.author = author;
    }

    @Transactional
    CommuneSteps confirm(int year, String code, long expectedVersion) {
        return switch (takeCommune.take(year, code, expectedVersion, Set.of(CommuneState.CLOSED))) {
            case Taking.Refused(var why) -> why;
            case Taking.InHand(var meant, var round) -> {
                if (round.confirmedAt() != null) {
                    yield new CommuneSteps.AlreadyConfirmed();
                }
                round.confirm(author.now());
                rounds.flush();
                certificates.issue(meant, author.now());
                journal.record(round, ClosingJournal.Taken.CONFIRMED, author.name(), null);
                yield new CommuneSteps.Taken(round);
            }
        };
    }
}
