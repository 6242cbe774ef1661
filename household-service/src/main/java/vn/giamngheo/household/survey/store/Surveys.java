package vn.giamngheo.household.survey.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.jpa.HibernateHints;

import vn.giamngheo.household.survey.model.Survey;

/** Surveys, with all their revisions. */
@ApplicationScoped
public class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    /** The forms of one household in one round, the first revision first. */
    public List<Survey> of(UUID householdId, int roundYear) {
        return list("householdId = ?1 and roundYear = ?2 order by revision", householdId, roundYear);
    }

    public List<Survey> of(UUID householdId) {
        return list("householdId = ?1 order by roundYear, revision", householdId);
    }

    /** Many at once with what they found; only to be read. */
    public List<Survey> toRead(Collection<UUID> ids) {
        return find("from Survey s left join fetch s.findings where s.id in ?1", ids)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    /** Holds the row until the transaction ends, so that of two officers the second sees what the first did. */
    public Optional<Survey> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
