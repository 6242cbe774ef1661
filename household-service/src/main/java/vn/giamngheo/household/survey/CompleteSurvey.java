package vn.giamngheo.household.survey;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.TakeSurvey.Taking;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.household.survey.model.Written;

/** Completes a submitted survey: classifies the household and tells the other services, all in one transaction. */
@ApplicationScoped
public class CompleteSurvey {

    private final TakeSurvey takeSurvey;
    private final ClassifySurvey classifySurvey;
    private final Author author;

    CompleteSurvey(TakeSurvey takeSurvey, ClassifySurvey classifySurvey, Author author) {
        this.takeSurvey = takeSurvey;
        this.classifySurvey = classifySurvey;
        this.author = author;
    }

    @Transactional
    public Transition complete(UUID id, long expectedVersion) {
        return switch (takeSurvey.take(id, expectedVersion, Set.of(SurveyState.SUBMITTED))) {
            case Taking.Refused(var why) -> why;
            case Taking.Taken(var survey, var household, var round) ->
                classifySurvey.classify(survey, household, round, new Written(author.name(), author.now()));
        };
    }
}
