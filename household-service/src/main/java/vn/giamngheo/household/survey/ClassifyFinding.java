package vn.giamngheo.household.survey;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.classification.Classifier;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.standard.Standards;

/** Classifies a household by what its survey found under one standard, and leaves the fact in the outbox. */
@ApplicationScoped
class ClassifyFinding {

    private final Surveys surveys;
    private final SurveySubject subjects;
    private final Standards standards;
    private final SurveyCompletedOutbox facts;

    ClassifyFinding(Surveys surveys, SurveySubject subjects, Standards standards, SurveyCompletedOutbox facts) {
        this.surveys = surveys;
        this.subjects = subjects;
        this.standards = standards;
        this.facts = facts;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void classify(Survey survey, Finding finding, Household household, Area commune) {
        var verdict = Classifier.classify(
                standards.known(finding.standard()),
                Objects.requireNonNull(commune.areaType()),
                finding.income(),
                finding.deprivations().size());
        var past = surveys.past(survey.householdId(), survey.roundYear(), finding.standard());
        var classification = new Classification(
                survey, finding, commune, verdict, past, Objects.requireNonNull(survey.completedAt()));
        surveys.add(classification);
        facts.append(
                SurveyCompleted.of(survey, finding, household, classification, subjects.nextEventSequence(household)));
    }
}
