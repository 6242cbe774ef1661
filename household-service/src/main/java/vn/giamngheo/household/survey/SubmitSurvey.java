package vn.giamngheo.household.survey;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.security.Author;

/** Hands a draft to the commune officer. */
@ApplicationScoped
class SubmitSurvey {

    private final Surveys surveys;
    private final SurveySubject subjects;
    private final Author author;

    SubmitSurvey(Surveys surveys, SurveySubject subjects, Author author) {
        this.surveys = surveys;
        this.subjects = subjects;
        this.author = author;
    }

    @Transactional
    Transition submit(UUID id, long expectedVersion) {
        var survey = surveys.toChange(id).orElse(null);
        if (survey == null || !subjects.maySee(survey)) {
            return new Transition.UnknownSurvey(id);
        }
        if (survey.version() != expectedVersion) {
            return new Transition.Stale();
        }
        if (survey.state() != SurveyState.DRAFT) {
            return new Transition.WrongState(survey.state(), SurveyState.DRAFT);
        }
        survey.submit(author.now());
        surveys.flush();
        return new Transition.Moved(survey);
    }
}
