package vn.giamngheo.household.closing;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.closing.ClosingCommune.Meant;
import vn.giamngheo.household.round.CommuneRound;
import vn.giamngheo.household.round.CommuneRounds;
import vn.giamngheo.household.round.CommuneState;

/** Takes a commune's list in hand to take a step with it, or says why the caller may not. */
@ApplicationScoped
class TakeCommune {

    private final ClosingCommune communes;
    private final CommuneRounds rounds;

    TakeCommune(ClosingCommune communes, CommuneRounds rounds) {
        this.communes = communes;
        this.rounds = rounds;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Taking take(int year, String code, long expectedVersion, Set<CommuneState> states) {
        var meant = communes.find(year, code);
        if (meant.isEmpty()) {
            return new Taking.Refused(new CommuneSteps.UnknownCommune(code, year));
        }
        var round = rounds.toChange(year, meant.get().commune().key());
        if (round.version() != expectedVersion) {
            return new Taking.Refused(new CommuneSteps.Stale());
        }
        return states.contains(round.state())
                ? new Taking.InHand(meant.get(), round)
                : new Taking.Refused(new CommuneSteps.WrongState(round.state(), states));
    }

    /** What comes of reaching for it. */
    sealed interface Taking {

        record InHand(Meant meant, CommuneRound round) implements Taking {}

        record Refused(CommuneSteps why) implements Taking {}
    }
}
