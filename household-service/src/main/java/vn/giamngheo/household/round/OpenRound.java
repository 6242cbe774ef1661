package vn.giamngheo.household.round;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.problem.Fault;

/** Opens the review of a year. */
@ApplicationScoped
class OpenRound {

    private final Rounds rounds;
    private final Standards standards;
    private final Creates creates;
    private final Author author;

    OpenRound(Rounds rounds, Standards standards, Creates creates, Author author) {
        this.rounds = rounds;
        this.standards = standards;
        this.creates = creates;
        this.author = author;
    }

    @Transactional
    Opening open(OpenRoundRequest request) {
        creates.queueFor("survey-round:" + request.year());
        var existing = rounds.findByIdOptional(request.year());
        if (existing.isPresent()) {
            return existing.get().isWhat(request)
                    ? new Opening.AlreadyOpen(existing.get())
                    : new Opening.YearTaken(request.year());
        }
        var faults = check(request);
        if (!faults.isEmpty()) {
            return new Opening.Invalid(faults);
        }
        var round = new SurveyRound(request, author.name(), author.now());
        rounds.persistAndFlush(round);
        return new Opening.Opened(round);
    }

    private List<Fault> check(OpenRoundRequest request) {
        var faults = new ArrayList<Fault>();
        for (var code : request.standards()) {
            var standard = standards.find(code);
            if (standard.isEmpty()) {
                faults.add(Fault.at("/standards", "UnknownStandard", code, standards.codes()));
            } else if (!standard.get().reviewsIn(request.year())) {
                faults.add(Fault.at(
                        "/standards",
                        "StandardNotOfYear",
                        code,
                        Integer.toString(standard.get().firstReviewYear()),
                        Integer.toString(standard.get().lastReviewYear())));
            }
        }
        if (request.opensOn().getYear() != request.year()) {
            faults.add(Fault.at("/opensOn", "OutsideYear", Integer.toString(request.year())));
        }
        if (request.closesOn().isBefore(request.opensOn())) {
            faults.add(Fault.at("/closesOn", "BeforeOpening"));
        }
        return faults;
    }

    /** What can come of opening a round. */
    sealed interface Opening {

        record Opened(SurveyRound round) implements Opening {}

        /** The same request came before. */
        record AlreadyOpen(SurveyRound round) implements Opening {}

        record YearTaken(int year) implements Opening {}

        record Invalid(List<Fault> faults) implements Opening {}
    }
}
