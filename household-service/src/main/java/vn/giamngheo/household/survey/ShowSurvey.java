package vn.giamngheo.household.survey;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows a survey with what it led to, within the caller's areas. */
@ApplicationScoped
class ShowSurvey {

    private final Surveys surveys;
    private final SurveySubject subjects;

    ShowSurvey(Surveys surveys, SurveySubject subjects) {
        this.surveys = surveys;
        this.subjects = subjects;
    }

    @Transactional
    Optional<SurveyView> one(UUID id) {
        return surveys.findByIdOptional(id).filter(subjects::maySee).map(this::view);
    }

    SurveyView view(Survey survey) {
        return SurveyView.of(survey, surveys.classificationsOf(survey.id()));
    }
}
