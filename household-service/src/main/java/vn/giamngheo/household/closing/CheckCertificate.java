package vn.giamngheo.household.closing;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Says of a certificate's number whether it is valid, and nothing else. */
@ApplicationScoped
class CheckCertificate {

    private final EntityManager entityManager;

    CheckCertificate(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean isValid(String number) {
        return (Boolean)
                entityManager.createNativeQuery("""
                        select exists (
                            select from certificate c join household h on h.id = c.household_id and h.state = 'ACTIVE'
                            where c.number = ?1 and c.revoked_at is null)""").setParameter(1, number).getSingleResult();
    }

    /** The certificates of one household, for those who hand them out. */
    @SuppressWarnings("unchecked")
    List<Row> of(UUID householdId) {
        return entityManager
                .createNativeQuery("""
                        select number, round_year, standard, class, issued_at, revoked_at from certificate
                        where household_id = ?1 order by round_year, standard, issued_at""", Row.class)
                .setParameter(1, householdId)
                .getResultList();
    }

    /** A row of certificate. */
    record Row(
            String number,
            int roundYear,
            String standard,
            String householdClass,
            java.time.Instant issuedAt,
            java.time.@org.jspecify.annotations.Nullable Instant revokedAt) {}
}
