package vn.giamngheo.household.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.classification.Movement;

/** Surveys and the classifications they led to. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    Optional<Survey> of(UUID householdId, int roundYear) {
        return find("householdId = ?1 and roundYear = ?2", householdId, roundYear)
                .firstResultOptional();
    }

    /** Holds the row until the transaction ends, so that of two officers the second sees what the first did. */
    Optional<Survey> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Classification classification) {
        getEntityManager().persist(classification);
    }

    List<Classification> classificationsOf(UUID surveyId) {
        return getEntityManager()
                .createQuery("from Classification where surveyId = ?1 order by standard", Classification.class)
                .setParameter(1, surveyId)
                .getResultList();
    }

    Classification.Past past(UUID householdId, int beforeYear, String standard) {
        var classes = getEntityManager()
                .createQuery("""
                        select householdClass from Classification
                        where householdId = ?1 and roundYear < ?2 and standard = ?3 order by roundYear desc""", HouseholdClass.class)
                .setParameter(1, householdId)
                .setParameter(2, beforeYear)
                .setParameter(3, standard)
                .getResultList();
        return new Classification.Past(
                classes.isEmpty() ? null : classes.get(0),
                new Movement.Before(classes.contains(HouseholdClass.POOR), classes.contains(HouseholdClass.NEAR_POOR)));
    }
}
