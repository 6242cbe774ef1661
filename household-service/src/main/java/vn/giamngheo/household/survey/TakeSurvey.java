package vn.giamngheo.household.survey;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.household.survey.store.Surveys;

/** Takes a survey in hand to change it, or says why the caller may not. */
@ApplicationScoped
class TakeSurvey {

    private final Surveys surveys;
    private final SurveySubject subjects;

    TakeSurvey(Surveys surveys, SurveySubject subjects) {
        this.surveys = surveys;
        this.subjects = subjects;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Taking take(UUID id, long expectedVersion, Set<SurveyState> states) {
        var survey = surveys.toChange(id).orElse(null);
        var household =
                survey == null ? null : subjects.household(survey.householdId()).orElse(null);
        if (survey == null || household == null) {
            return new Taking.Refused(new Transition.UnknownSurvey(id));
        }
        if (survey.version() != expectedVersion) {
            return new Taking.Refused(new Transition.Stale());
        }
        if (!states.contains(survey.state())) {
            return new Taking.Refused(new Transition.WrongState(survey.state(), states));
        }
        var round = subjects.round(survey.roundYear()).orElseThrow();
        return subjects.lockedBy(household, survey.surveyedOn(), round)
                .<Taking>map(commune -> new Taking.Refused(new Transition.CommuneClosed(commune, round.year())))
                .orElseGet(() -> new Taking.Taken(survey, household, round));
    }

    /** What comes of reaching for a survey. */
    sealed interface Taking {

        record Taken(Survey survey, Household household, SurveyRound round) implements Taking {}

        record Refused(Transition why) implements Taking {}
    }
}
