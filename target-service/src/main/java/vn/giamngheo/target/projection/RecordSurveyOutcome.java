package vn.giamngheo.target.projection;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Takes what a survey found into the projection, unless it has heard something later about that household's round.
 *
 * <p>The rows come out the same whatever the order of the events, and however often each of them comes.
 */
@ApplicationScoped
public class RecordSurveyOutcome {

    private final Outcomes outcomes;
    private final StaleCounts staleCounts;
    private final Clock clock;

    RecordSurveyOutcome(Outcomes outcomes, StaleCounts staleCounts, Clock clock) {
        this.outcomes = outcomes;
        this.staleCounts = staleCounts;
        this.clock = clock;
    }

    @Transactional
    void apply(HouseholdOutcome outcome) {
        outcomes.lock(outcome.householdId());
        // Before: the commune that the row is taken from has to be counted again, too.
        staleCounts.markReplaced(outcome);
        if (outcomes.keepIfNewer(outcome, clock.instant())) {
            outcomes.chainRounds(outcome.householdId(), outcome.standard());
            staleCounts.markFrom(outcome);
        }
    }
}
