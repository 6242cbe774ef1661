package vn.giamngheo.household.survey;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.calendar.ReviewStep;
import vn.giamngheo.household.calendar.ReviewTerms;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.model.SurveyKind;
import vn.giamngheo.household.survey.model.SurveyOrigin;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.household.survey.store.Surveys;
import vn.giamngheo.kit.problem.Fault;

/** Takes a survey in as a draft. */
@ApplicationScoped
public class DraftSurvey {

    private final CreateSurvey create;
    private final Surveys surveys;
    private final SurveySubject subjects;
    private final ReviewTerms terms;
    private final Author author;

    DraftSurvey(CreateSurvey create, Surveys surveys, SurveySubject subjects, ReviewTerms terms, Author author) {
        this.create = create;
        this.surveys = surveys;
        this.subjects = subjects;
        this.terms = terms;
        this.author = author;
    }

    @Transactional
    public Drafting draft(DraftSurveyRequest request) {
        return create.once(request.id(), request, made -> draft(request, made));
    }

    private Drafting draft(DraftSurveyRequest request, CreateSurvey.New made) {
        create.queueFor(request.householdId());
        var household = subjects.household(request.householdId()).orElse(null);
        if (household == null) {
            return new Drafting.Invalid(List.of(Fault.at("/householdId", "UnknownHousehold")));
        }
        var round = subjects.round(request.roundYear()).orElse(null);
        if (round == null) {
            return new Drafting.Invalid(List.of(Fault.at("/roundYear", "UnknownRound")));
        }
        var faults = SurveyRules.check(
                request,
                household,
                subjects.then(household, request.surveyedOn()),
                round,
                subjects.standardsOf(round),
                author.today());
        if (!faults.isEmpty()) {
            return new Drafting.Invalid(faults);
        }
        var closed = subjects.lockedBy(household, request.surveyedOn(), round);
        return closed.isPresent()
                ? new Drafting.CommuneClosed(closed.get(), round.year())
                : draft(request, made, household, round);
    }

    private Drafting draft(DraftSurveyRequest request, CreateSurvey.New made, Household household, SurveyRound round) {
        var others = surveys.of(household.id(), round.year());
        for (var other : others) {
            var periodicAgain = request.kind() == SurveyKind.PERIODIC && other.kind() == SurveyKind.PERIODIC;
            if (SurveyState.OPEN.contains(other.state()) || (periodicAgain && other.state() != SurveyState.VOID)) {
                return new Drafting.AlreadySurveyed(other.id(), round.year());
            }
        }
        var received = request.receivedOn();
        var origin = new SurveyOrigin(
                household.id(),
                round.year(),
                others.size() + 1,
                request.kind(),
                received,
                received == null
                        ? null
                        : terms.dueOn(ReviewStep.IN_YEAR_REVIEW, received).orElse(null),
                null,
                null);
        var survey = new Survey(made.id(), origin, request.content(), made.requestHash(), made.by());
        surveys.persistAndFlush(survey);
        return new Drafting.Drafted(survey);
    }
}
