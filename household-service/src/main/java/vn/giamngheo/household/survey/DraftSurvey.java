package vn.giamngheo.household.survey;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.idempotency.Creates;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.kit.problem.Fault;

/** Takes a survey in as a draft. */
@ApplicationScoped
class DraftSurvey {

    private final Surveys surveys;
    private final SurveySubject subjects;
    private final Standards standards;
    private final Creates creates;
    private final Author author;

    DraftSurvey(Surveys surveys, SurveySubject subjects, Standards standards, Creates creates, Author author) {
        this.surveys = surveys;
        this.subjects = subjects;
        this.standards = standards;
        this.creates = creates;
        this.author = author;
    }

    @Transactional
    Drafting draft(DraftSurveyRequest request) {
        var id = author.id(request.id());
        var hash = creates.fingerprint(request);
        creates.queueFor("survey:" + id);
        var existing = surveys.findByIdOptional(id);
        if (existing.isPresent()) {
            var repeated = existing.get().requestHash().equals(hash) && subjects.maySee(existing.get());
            return repeated ? new Drafting.AlreadyDrafted(existing.get()) : new Drafting.IdTaken(id);
        }
        if (subjects.household(request.householdId()).isEmpty()) {
            return new Drafting.Invalid(List.of(Fault.at("/householdId", "UnknownHousehold")));
        }
        var round = subjects.round(request.roundYear());
        if (round.isEmpty()) {
            return new Drafting.Invalid(List.of(Fault.at("/roundYear", "UnknownRound")));
        }
        var faults = SurveyRules.check(request, round.get(), standardsOf(round.get()), author.today());
        return faults.isEmpty() ? draft(id, hash, request) : new Drafting.Invalid(faults);
    }

    private Drafting draft(UUID id, String hash, DraftSurveyRequest request) {
        creates.queueFor("survey-of:" + request.householdId() + ":" + request.roundYear());
        var other = surveys.of(request.householdId(), request.roundYear());
        if (other.isPresent()) {
            return new Drafting.AlreadySurveyed(other.get().id(), request.roundYear());
        }
        var survey = new Survey(id, request, hash, author.name(), author.now());
        surveys.persistAndFlush(survey);
        return new Drafting.Drafted(survey);
    }

    private java.util.Map<String, PovertyStandard> standardsOf(SurveyRound round) {
        return round.standards().stream().collect(Collectors.toMap(Function.identity(), standards::known));
    }

    /** What can come of handing in a survey. */
    sealed interface Drafting {

        record Drafted(Survey survey) implements Drafting {}

        /** The same request came before. */
        record AlreadyDrafted(Survey survey) implements Drafting {}

        record IdTaken(UUID id) implements Drafting {}

        record AlreadySurveyed(UUID surveyId, int roundYear) implements Drafting {}

        record Invalid(List<Fault> faults) implements Drafting {}
    }
}
