package vn.giamngheo.household.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.classification.Explanation;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.standard.DescribeIndicators;
import vn.giamngheo.household.standard.IndicatorDescription;
import vn.giamngheo.household.survey.model.Classification;

/** Says why a survey made of a household what it did, and how near it is to another class. */
@ApplicationScoped
public class ExplainSurvey {

    private final ShowSurvey showSurvey;
    private final SurveySubject subjects;
    private final DescribeIndicators indicators;

    ExplainSurvey(ShowSurvey showSurvey, SurveySubject subjects, DescribeIndicators indicators) {
        this.showSurvey = showSurvey;
        this.subjects = subjects;
        this.indicators = indicators;
    }

    @Transactional
    public Optional<List<Explained>> explain(UUID surveyId) {
        return showSurvey
                .one(surveyId, ReadOperation.CLASSIFICATION)
                .map(shown ->
                        shown.classifications().stream().map(this::explained).toList());
    }

    private Explained explained(Classification classification) {
        var inputs = classification.inputs();
        return new Explained(
                classification,
                Explanation.of(
                        subjects.standard(classification.standard()),
                        inputs.areaType(),
                        inputs.income(),
                        classification.deprivations().size()),
                indicators.of(classification.standard()));
    }

    /** A result, how near it is to another, and what its indicators mean. */
    public record Explained(
            Classification classification, Explanation explanation, List<IndicatorDescription> indicators) {}
}
