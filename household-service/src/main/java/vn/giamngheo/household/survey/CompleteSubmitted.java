package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.model.FieldComment;
import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.model.Written;
import vn.giamngheo.household.survey.store.Surveys;

/** Completes the submitted surveys of a commune in bulk, some in each transaction, when its list is closed. */
@ApplicationScoped
public class CompleteSubmitted {

    private final EntityManager entityManager;
    private final Surveys surveys;
    private final FindHouseholds households;
    private final ClassifySurvey classifySurvey;
    private final Author author;

    CompleteSubmitted(
            EntityManager entityManager,
            Surveys surveys,
            FindHouseholds households,
            ClassifySurvey classifySurvey,
            Author author) {
        this.entityManager = entityManager;
        this.surveys = surveys;
        this.households = households;
        this.classifySurvey = classifySurvey;
        this.author = author;
    }

    /** Takes the next few in hand and tells how many there were; what cannot be completed goes back to its surveyor. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int completeNext(SurveyRound round, String communeCode, String by, int limit) {
        var ids = submitted(round.year(), communeCode, round.closesOn(), limit);
        for (var id : ids) {
            var survey = surveys.toChange(id).orElseThrow();
            var household = households.anywhere(survey.householdId()).orElseThrow();
            var written = new Written(by, author.now());
            switch (classifySurvey.classify(survey, household, round, written)) {
                case Transition.Moved moved -> {}
                case Transition.Incomplete(var missing) ->
                    survey.sendBack(
                            missing.stream()
                                    .map(fault -> new FieldComment(fault.pointer(), "NotObserved"))
                                    .toList(),
                            author.now());
                case Transition.NoCommuneThen(var day) -> sendBack(survey, "NoCommuneThen");
                case Transition.LaterYearStands later -> sendBack(survey, "LaterYearStands");
                case Transition.UnknownSurvey unknown -> sendBack(survey, "UnknownSurvey");
                case Transition.Stale stale -> sendBack(survey, "Stale");
                case Transition.WrongState wrong -> sendBack(survey, "WrongState");
                case Transition.Invalid invalid -> sendBack(survey, "Invalid");
                case Transition.CommuneClosed closed -> sendBack(survey, "CommuneClosed");
            }
            // Else every flush would look through all that was completed before it.
            entityManager.flush();
            entityManager.clear();
        }
        return ids.size();
    }

    private void sendBack(Survey survey, String why) {
        survey.sendBack(List.of(new FieldComment("/surveyedOn", why)), author.now());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> submitted(int year, String communeCode, LocalDate day, int limit) {
        return entityManager
                .createNativeQuery("""
                        select s.id from survey s
                        join household_residence r on r.household_id = s.household_id
                            and r.from_day <= s.surveyed_on and (r.until_day is null or r.until_day > s.surveyed_on)
                        join communes_within(?2, ?3) c on c.code = r.commune_code and c.valid_from = r.commune_valid_from
                        where s.round_year = ?1 and s.state = 'SUBMITTED'
                        order by s.id
                        limit ?4""", UUID.class)
                .setParameter(1, year)
                .setParameter(2, communeCode)
                .setParameter(3, day)
                .setParameter(4, limit)
                .getResultList();
    }
}
