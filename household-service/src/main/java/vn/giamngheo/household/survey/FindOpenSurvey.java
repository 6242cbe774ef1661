package vn.giamngheo.household.survey;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.household.survey.store.Surveys;

/** Finds the form of a household that is still being worked on, and that was made of the household as it is. */
@ApplicationScoped
public class FindOpenSurvey {

    private final Surveys surveys;
    private final CreateSurvey create;

    FindOpenSurvey(Surveys surveys, CreateSurvey create) {
        this.surveys = surveys;
        this.create = create;
    }

    /** Until the transaction ends, nobody makes another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> of(UUID householdId) {
        create.queueFor(householdId);
        return surveys.find("householdId = ?1 and state in ?2", householdId, SurveyState.OPEN)
                .firstResultOptional()
                .map(Survey::id);
    }
}
