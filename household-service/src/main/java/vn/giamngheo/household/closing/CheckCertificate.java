package vn.giamngheo.household.closing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.registry.FindHouseholds;

/** Says of a certificate's number whether it is valid, and nothing else. */
@ApplicationScoped
public class CheckCertificate {

    /** As numbers are written; whatever else is asked for is looked up all the same, as one that nobody issued. */
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z._-]{1,20}-[0-9]{4}-[0-9A-F]{16}");

    private static final String NOBODYS = "-";

    private final EntityManager entityManager;
    private final FindHouseholds households;
    private final ReadLog reads;

    CheckCertificate(EntityManager entityManager, FindHouseholds households, ReadLog reads) {
        this.entityManager = entityManager;
        this.households = households;
        this.reads = reads;
    }

    /** One and the same query whatever is asked, so that neither answer nor time tells the one no from the other. */
    public boolean isValid(String number) {
        return (Boolean) entityManager
                .createNativeQuery("""
                        select exists (
                            select from certificate c join household h on h.id = c.household_id and h.state = 'ACTIVE'
                            where c.number = ?1 and c.revoked_at is null)""")
                .setParameter(1, NUMBER.matcher(number).matches() ? number : NOBODYS)
                .getSingleResult();
    }

    /** The certificates of one household, for those who hand them out; empty when the caller may not see it. */
    @Transactional
    Optional<List<Row>> shown(UUID householdId) {
        return households.one(householdId).map(household -> {
            reads.one(ReadOperation.CERTIFICATES, householdId);
            return of(householdId);
        });
    }

    @SuppressWarnings("unchecked")
    private List<Row> of(UUID householdId) {
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
