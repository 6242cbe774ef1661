package vn.giamngheo.household.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.survey.model.Classification;
import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.store.Classifications;
import vn.giamngheo.household.survey.store.Surveys;

/** Shows surveys with what they led to, within the caller's areas. */
@ApplicationScoped
public class ShowSurvey {

    private final Surveys surveys;
    private final Classifications classifications;
    private final SurveySubject subjects;
    private final ReadLog reads;

    ShowSurvey(Surveys surveys, Classifications classifications, SurveySubject subjects, ReadLog reads) {
        this.surveys = surveys;
        this.classifications = classifications;
        this.subjects = subjects;
        this.reads = reads;
    }

    @Transactional
    public Optional<Shown> one(UUID id) {
        return one(id, ReadOperation.SURVEY);
    }

    /** For another way of looking at it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Shown> one(UUID id, ReadOperation operation) {
        return surveys.findByIdOptional(id).filter(subjects::maySee).map(survey -> {
            reads.one(operation, survey.householdId());
            return shown(survey);
        });
    }

    /** Every form of a household, all years and revisions; empty when the caller may not see it. */
    @Transactional
    public Optional<List<Shown>> of(UUID householdId) {
        return subjects.household(householdId).map(household -> {
            reads.one(ReadOperation.SURVEYS, householdId);
            return surveys.of(householdId).stream().map(this::shown).toList();
        });
    }

    public Shown shown(Survey survey) {
        return new Shown(survey, classifications.of(survey.id()));
    }

    /** A survey and what it led to. */
    public record Shown(Survey survey, List<Classification> classifications) {}
}
