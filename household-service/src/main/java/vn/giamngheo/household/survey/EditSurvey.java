package vn.giamngheo.household.survey;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.TakeSurvey.Taking;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.household.survey.model.Written;
import vn.giamngheo.household.survey.store.Surveys;

/** Replaces the content of a survey that its surveyor still holds. */
@ApplicationScoped
public class EditSurvey {

    private final TakeSurvey takeSurvey;
    private final Surveys surveys;
    private final SurveySubject subjects;
    private final Author author;

    EditSurvey(TakeSurvey takeSurvey, Surveys surveys, SurveySubject subjects, Author author) {
        this.takeSurvey = takeSurvey;
        this.surveys = surveys;
        this.subjects = subjects;
        this.author = author;
    }

    @Transactional
    public Transition edit(UUID id, long expectedVersion, EditSurveyRequest request) {
        return switch (takeSurvey.take(id, expectedVersion, SurveyState.EDITABLE)) {
            case Taking.Refused(var why) -> why;
            case Taking.Taken(var survey, var household, var round) -> {
                var faults = SurveyRules.check(
                        request.content(),
                        survey.kind(),
                        household.registeredOn(),
                        subjects.then(household, request.surveyedOn()),
                        round,
                        subjects.standardsOf(round),
                        author.today());
                if (!faults.isEmpty()) {
                    yield new Transition.Invalid(faults);
                }
                // The day may have been changed to one on which it lived elsewhere.
                var closed = subjects.lockedBy(household, request.surveyedOn(), round);
                if (closed.isPresent()) {
                    yield new Transition.CommuneClosed(closed.get(), round.year());
                }
                survey.edit(request.content(), new Written(author.name(), author.now()));
                surveys.flush();
                yield new Transition.Moved(survey);
            }
        };
    }
}
