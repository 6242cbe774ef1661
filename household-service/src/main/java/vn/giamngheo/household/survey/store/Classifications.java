package vn.giamngheo.household.survey.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.jpa.HibernateHints;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.classification.Movement;
import vn.giamngheo.household.survey.model.Classification;

/** What households were classified as, revision by revision. */
@ApplicationScoped
public class Classifications {

    private final EntityManager entityManager;

    Classifications(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Classification classification) {
        entityManager.persist(classification);
    }

    public List<Classification> of(UUID surveyId) {
        return entityManager
                .createQuery("from Classification where surveyId = ?1 order by standard", Classification.class)
                .setParameter(1, surveyId)
                .getResultList();
    }

    /** What speaks for some households in a round, by household and standard; only to be read. */
    public List<Classification> standing(int roundYear, Collection<UUID> households) {
        return entityManager
                .createQuery("""
                        from Classification where roundYear = ?1 and current = true and householdId in ?2
                        order by householdId, standard""", Classification.class)
                .setParameter(1, roundYear)
                .setParameter(2, households)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** Lets a new revision speak for the household; flushed, for only one may be current at a time. */
    public void supersede(UUID householdId, int roundYear, String standard, Instant now) {
        entityManager
                .createQuery("""
                        from Classification where householdId = ?1 and roundYear = ?2 and standard = ?3
                        and current = true""", Classification.class)
                .setParameter(1, householdId)
                .setParameter(2, roundYear)
                .setParameter(3, standard)
                .getResultList()
                .forEach(former -> former.supersede(now));
        entityManager.flush();
    }

    /** The survey that speaks for the household in the latest year before. */
    public Optional<UUID> surveyBefore(UUID householdId, int year) {
        return entityManager
                .createQuery("""
                        select surveyId from Classification
                        where householdId = ?1 and roundYear < ?2 and current = true
                        order by roundYear desc, revision desc""", UUID.class)
                .setParameter(1, householdId)
                .setParameter(2, year)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public boolean exists(UUID householdId, int year) {
        return count("householdId = ?1 and roundYear = ?2", householdId, year) > 0;
    }

    public boolean existsAfter(UUID householdId, int year) {
        return count("householdId = ?1 and roundYear > ?2", householdId, year) > 0;
    }

    private long count(String condition, UUID householdId, int year) {
        return entityManager
                .createQuery("select count(*) from Classification where " + condition, Long.class)
                .setParameter(1, householdId)
                .setParameter(2, year)
                .getSingleResult();
    }

    public Classification.Past past(UUID householdId, int beforeYear, String standard) {
        var classes = entityManager
                .createQuery("""
                        select householdClass from Classification
                        where householdId = ?1 and roundYear < ?2 and standard = ?3 and current = true
                        order by roundYear desc""", HouseholdClass.class)
                .setParameter(1, householdId)
                .setParameter(2, beforeYear)
                .setParameter(3, standard)
                .getResultList();
        return new Classification.Past(
                classes.isEmpty() ? null : classes.get(0),
                new Movement.Before(classes.contains(HouseholdClass.POOR), classes.contains(HouseholdClass.NEAR_POOR)));
    }
}
