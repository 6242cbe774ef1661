package vn.giamngheo.household.survey;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.model.SurveyOrigin;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.household.survey.store.Classifications;
import vn.giamngheo.household.survey.store.Surveys;

/**
 * Drafts the next revision of a completed survey. The old one speaks for the household until the new one is completed,
 * and is never overwritten.
 */
@ApplicationScoped
public class CorrectSurvey {

    private final CreateSurvey create;
    private final Surveys surveys;
    private final Classifications classifications;
    private final SurveySubject subjects;
    private final Author author;

    CorrectSurvey(
            CreateSurvey create,
            Surveys surveys,
            Classifications classifications,
            SurveySubject subjects,
            Author author) {
        this.create = create;
        this.surveys = surveys;
        this.classifications = classifications;
        this.subjects = subjects;
        this.author = author;
    }

    @Transactional
    public Drafting correct(UUID id, CorrectSurveyRequest request) {
        return create.once(request.id(), List.of(id, request), made -> correct(id, request, made));
    }

    private Drafting correct(UUID id, CorrectSurveyRequest request, CreateSurvey.New made) {
        var wrong = surveys.findByIdOptional(id).orElse(null);
        if (wrong != null) {
            create.queueFor(wrong.householdId());
        }
        var household =
                wrong == null ? null : subjects.household(wrong.householdId()).orElse(null);
        if (wrong == null || household == null) {
            return new Drafting.UnknownSurvey(id);
        }
        if (wrong.state() != SurveyState.COMPLETED) {
            return new Drafting.NotCompleted(wrong.state());
        }
        var round = subjects.round(wrong.roundYear()).orElseThrow();
        var faults = SurveyRules.check(
                request.content(),
                wrong.kind(),
                household.registeredOn(),
                subjects.then(household, request.surveyedOn()),
                round,
                subjects.standardsOf(round),
                author.today());
        if (!faults.isEmpty()) {
            return new Drafting.Invalid(faults);
        }
        var closed = subjects.lockedBy(household, wrong.surveyedOn(), round)
                .or(() -> subjects.lockedBy(household, request.surveyedOn(), round));
        return closed.isPresent()
                ? new Drafting.CommuneClosed(closed.get(), round.year())
                : correct(wrong, household, request, made);
    }

    private Drafting correct(Survey wrong, Household household, CorrectSurveyRequest request, CreateSurvey.New made) {
        // Movements of a later year were told by what this one said; it must not change under them.
        if (classifications.existsAfter(household.id(), wrong.roundYear())) {
            return new Drafting.LaterYearStands(wrong.roundYear());
        }
        var others = surveys.of(household.id(), wrong.roundYear());
        var open = others.stream()
                .filter(other -> SurveyState.OPEN.contains(other.state()))
                .findFirst();
        if (open.isPresent()) {
            return new Drafting.AlreadySurveyed(open.get().id(), wrong.roundYear());
        }
        var origin = new SurveyOrigin(
                household.id(),
                wrong.roundYear(),
                others.size() + 1,
                wrong.kind(),
                wrong.receivedOn(),
                wrong.dueOn(),
                wrong.id(),
                request.reason());
        var survey = new Survey(made.id(), origin, request.content(), made.requestHash(), made.by());
        surveys.persistAndFlush(survey);
        return new Drafting.Drafted(survey);
    }
}
