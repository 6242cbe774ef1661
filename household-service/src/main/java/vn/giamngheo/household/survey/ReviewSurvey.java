package vn.giamngheo.household.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.ClassificationInputs.Person;
import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.survey.model.Anomaly;
import vn.giamngheo.household.survey.model.Finding;
import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.store.AnomalyRules;
import vn.giamngheo.household.survey.store.Classifications;
import vn.giamngheo.household.survey.store.Surveys;

/** Holds a survey against the household's latest earlier year: what changed, and what is unlikely. */
@ApplicationScoped
public class ReviewSurvey {

    private final Surveys surveys;
    private final Classifications classifications;
    private final AnomalyRules rules;
    private final SurveySubject subjects;
    private final ReadLog reads;

    ReviewSurvey(
            Surveys surveys,
            Classifications classifications,
            AnomalyRules rules,
            SurveySubject subjects,
            ReadLog reads) {
        this.surveys = surveys;
        this.classifications = classifications;
        this.rules = rules;
        this.subjects = subjects;
        this.reads = reads;
    }

    @Transactional
    public Optional<Review> review(UUID id) {
        return surveys.findByIdOptional(id)
                .flatMap(survey -> subjects.household(survey.householdId()).map(household -> {
                    reads.one(ReadOperation.REVIEW, household.id());
                    return review(survey, household);
                }));
    }

    private Review review(Survey survey, Household household) {
        return classifications
                .surveyBefore(survey.householdId(), survey.roundYear())
                .flatMap(surveys::findByIdOptional)
                .map(before -> new Review(
                        survey, before, ContentDiff.between(before, survey), hints(before, survey, household)))
                .orElseGet(() -> new Review(survey, null, List.of(), List.of()));
    }

    private List<Hint> hints(Survey before, Survey now, Household household) {
        var then = classifications.of(before.id()).stream()
                .findFirst()
                .map(classification -> classification.inputs().members())
                .orElse(List.of());
        var today = subjects.then(household, now.surveyedOn()).members().stream()
                .map(member -> new Person(member.id(), member.birthYear(), member.birthDate()))
                .toList();
        var yearBefore = new Anomaly.Year(income(before), then, before.observations());
        var thisYear = new Anomaly.Year(income(now), today, now.observations());
        return rules.active().stream()
                .map(rule -> new Hint(rule, Anomaly.of(rule, yearBefore, thisYear)))
                .filter(hint -> !hint.pointers().isEmpty())
                .toList();
    }

    private static @Nullable BigDecimal income(Survey survey) {
        return survey.findings().stream()
                .map(Finding::incomePerHead)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(BigDecimal::valueOf)
                .orElse(null);
    }

    /** A survey beside the one before it; without an earlier one there is nothing to compare. */
    public record Review(Survey survey, @Nullable Survey before, List<ContentDiff.Change> changes, List<Hint> hints) {}

    /** A rule that strikes, and where. */
    public record Hint(Anomaly.Rule rule, List<String> pointers) {}
}
