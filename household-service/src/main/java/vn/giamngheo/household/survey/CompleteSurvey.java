package vn.giamngheo.household.survey;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.security.Author;

/** Completes a submitted survey: classifies the household and tells the other services, all in one transaction. */
@ApplicationScoped
class CompleteSurvey {

    private final Surveys surveys;
    private final SurveySubject subjects;
    private final ClassifyFinding classifyFinding;
    private final Author author;

    CompleteSurvey(Surveys surveys, SurveySubject subjects, ClassifyFinding classifyFinding, Author author) {
        this.surveys = surveys;
        this.subjects = subjects;
        this.classifyFinding = classifyFinding;
        this.author = author;
    }

    @Transactional
    Transition complete(UUID id, long expectedVersion) {
        var survey = surveys.toChange(id).orElse(null);
        var household =
                survey == null ? null : subjects.household(survey.householdId()).orElse(null);
        if (survey == null || household == null) {
            return new Transition.UnknownSurvey(id);
        }
        if (survey.version() != expectedVersion) {
            return new Transition.Stale();
        }
        if (survey.state() != SurveyState.SUBMITTED) {
            return new Transition.WrongState(survey.state(), SurveyState.SUBMITTED);
        }
        var commune = subjects.communeThen(household, survey);
        return commune.isEmpty()
                ? new Transition.NoCommuneThen(survey.surveyedOn())
                : complete(survey, household, commune.get());
    }

    private Transition complete(Survey survey, Household household, Area commune) {
        survey.complete(author.name(), author.now());
        surveys.flush();
        survey.findings().forEach(finding -> classifyFinding.classify(survey, finding, household, commune));
        return new Transition.Moved(survey);
    }
}
