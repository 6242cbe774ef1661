package vn.giamngheo.household.survey;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.TakeSurvey.Taking;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.household.survey.store.Surveys;

/** Sends a submitted form back to its surveyor, with a comment for each field in doubt. */
@ApplicationScoped
public class ReturnSurvey {

    private final TakeSurvey takeSurvey;
    private final Surveys surveys;
    private final Author author;

    ReturnSurvey(TakeSurvey takeSurvey, Surveys surveys, Author author) {
        this.takeSurvey = takeSurvey;
        this.surveys = surveys;
        this.author = author;
    }

    @Transactional
    public Transition sendBack(UUID id, long expectedVersion, ReturnSurveyRequest request) {
        return switch (takeSurvey.take(id, expectedVersion, Set.of(SurveyState.SUBMITTED))) {
            case Taking.Refused(var why) -> why;
            case Taking.Taken(var survey, var household, var round) -> {
                survey.sendBack(request.comments(), author.now());
                surveys.flush();
                yield new Transition.Moved(survey);
            }
        };
    }
}
