package vn.giamngheo.household.survey;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.classification.Judgement;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.TakeSurvey.Taking;
import vn.giamngheo.household.survey.model.Classification.Drawn;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.household.survey.store.Surveys;

/** Hands a form to the commune officer; what the engine needs must be there by then. */
@ApplicationScoped
public class SubmitSurvey {

    private final TakeSurvey takeSurvey;
    private final Surveys surveys;
    private final SurveySubject subjects;
    private final Author author;

    SubmitSurvey(TakeSurvey takeSurvey, Surveys surveys, SurveySubject subjects, Author author) {
        this.takeSurvey = takeSurvey;
        this.surveys = surveys;
        this.subjects = subjects;
        this.author = author;
    }

    @Transactional
    public Transition submit(UUID id, long expectedVersion) {
        return switch (takeSurvey.take(id, expectedVersion, SurveyState.EDITABLE)) {
            case Taking.Refused(var why) -> why;
            case Taking.Taken(var survey, var household, var round) -> {
                var commune =
                        subjects.communeThen(household, survey.surveyedOn()).orElse(null);
                if (commune == null || commune.areaType() == null) {
                    yield new Transition.NoCommuneThen(survey.surveyedOn());
                }
                var drawn = JudgeFinding.all(
                        survey,
                        subjects.then(household, survey.surveyedOn()),
                        commune.areaType(),
                        subjects.standardsOf(round));
                var missing = SurveyRules.missing(drawn.values());
                if (!missing.isEmpty()) {
                    yield new Transition.Incomplete(missing);
                }
                survey.submit(judgements(drawn), author.now());
                surveys.flush();
                yield new Transition.Moved(survey);
            }
        };
    }

    static Map<String, Judgement> judgements(Map<String, Drawn> drawn) {
        return drawn.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().judgement()));
    }
}
