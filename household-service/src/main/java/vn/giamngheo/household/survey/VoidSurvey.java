package vn.giamngheo.household.survey;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.TakeSurvey.Taking;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.household.survey.store.Surveys;

/** Gives a form up before it is completed; what is completed is corrected instead, for others know of it. */
@ApplicationScoped
public class VoidSurvey {

    private final TakeSurvey takeSurvey;
    private final Surveys surveys;
    private final Author author;

    VoidSurvey(TakeSurvey takeSurvey, Surveys surveys, Author author) {
        this.takeSurvey = takeSurvey;
        this.surveys = surveys;
        this.author = author;
    }

    @Transactional
    public Transition giveUp(UUID id, long expectedVersion, VoidSurveyRequest request) {
        return switch (takeSurvey.take(id, expectedVersion, SurveyState.OPEN)) {
            case Taking.Refused(var why) -> why;
            case Taking.Taken(var survey, var household, var round) -> {
                survey.giveUp(request.reason(), author.now());
                surveys.flush();
                yield new Transition.Moved(survey);
            }
        };
    }
}
