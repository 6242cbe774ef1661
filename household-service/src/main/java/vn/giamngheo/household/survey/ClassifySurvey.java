package vn.giamngheo.household.survey;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.household.survey.events.SurveyCompleted;
import vn.giamngheo.household.survey.events.SurveyCompletedOutbox;
import vn.giamngheo.household.survey.model.Classification;
import vn.giamngheo.household.survey.model.HouseholdThen;
import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.model.Written;
import vn.giamngheo.household.survey.store.Classifications;
import vn.giamngheo.household.survey.store.Surveys;

/** Classifies a household by what its survey found under each standard, and leaves the facts in the outbox. */
@ApplicationScoped
class ClassifySurvey {

    private final Surveys surveys;
    private final Classifications classifications;
    private final SurveySubject subjects;
    private final SurveyCompletedOutbox facts;

    ClassifySurvey(
            Surveys surveys, Classifications classifications, SurveySubject subjects, SurveyCompletedOutbox facts) {
        this.surveys = surveys;
        this.classifications = classifications;
        this.subjects = subjects;
        this.facts = facts;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Transition classify(Survey survey, Household household, SurveyRound round, Written by) {
        if (isUnderALaterYear(survey)) {
            return new Transition.LaterYearStands(survey.roundYear());
        }
        var then = subjects.then(household, survey.surveyedOn());
        var commune = subjects.communeThen(household, survey.surveyedOn()).orElse(null);
        if (commune == null) {
            return new Transition.NoCommuneThen(survey.surveyedOn());
        }
        var areaType = Objects.requireNonNull(commune.areaType(), "a commune is urban or rural");
        var drawn = JudgeFinding.all(survey, then, areaType, subjects.standardsOf(round));
        // Members may have come since the form was handed in; whoever was not looked at is not made up.
        var missing = SurveyRules.missing(drawn.values());
        if (!missing.isEmpty()) {
            return new Transition.Incomplete(missing);
        }
        survey.complete(SubmitSurvey.judgements(drawn), by);
        surveys.flush();
        for (var finding : survey.findings()) {
            classifications.supersede(survey.householdId(), survey.roundYear(), finding.standard(), by.at());
            var past = classifications.past(survey.householdId(), survey.roundYear(), finding.standard());
            var classification = new Classification(
                    survey,
                    drawn.get(finding.standard()),
                    commune.key(),
                    HouseholdThen.of(then, household.synthetic(), survey),
                    past);
            classifications.add(classification);
            facts.append(SurveyCompleted.of(survey, finding, classification, subjects.nextEventSequence(household)));
        }
        return new Transition.Moved(survey);
    }

    /** A result that is to be replaced, while movements of a later year were told by it. */
    private boolean isUnderALaterYear(Survey survey) {
        return classifications.exists(survey.householdId(), survey.roundYear())
                && classifications.existsAfter(survey.householdId(), survey.roundYear());
    }
}
