package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The register's households. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {

    boolean hasCode(String communeCode, String code, UUID besides) {
        return count(
                        "communeCode = ?1 and code = ?2 and id <> ?3 and state = ?4",
                        communeCode,
                        code,
                        besides,
                        HouseholdState.ACTIVE)
                > 0;
    }

    /** Holds the row until the transaction ends, so that of two officers the second sees what the first did. */
    Optional<Household> toChange(UUID id) {
        var household = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        // The lock may have been waited for; the members that came with it are those of before.
        household.ifPresent(getEntityManager()::refresh);
        return household;
    }

    /**
     * Holds the first of the list, for which it waits, and those after it up to the first that somebody else holds. It never
     * waits while it holds one, so nobody who holds several in another order gets into its way.
     */
    @SuppressWarnings("unchecked")
    List<UUID> holdNext(List<UUID> ids) {
        var wait = getEntityManager().createNativeQuery("select id from household where id = ?1 for no key update");
        wait.setParameter(1, ids.get(0)).getSingleResult();
        List<UUID> free = getEntityManager()
                .createNativeQuery(
                        "select id from household where id = any(?1) for no key update skip locked", UUID.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return ids.stream().takeWhile(Set.copyOf(free)::contains).toList();
    }

    /** From which day on the latest known change holds. */
    LocalDate latestChange(UUID id) {
        return ((LocalDate) getEntityManager()
                .createNativeQuery(
                        "select max(effective_on) from household_change where household_id = ?1", LocalDate.class)
                .setParameter(1, id)
                .getSingleResult());
    }

    /** A person of the household, also one who has left it. */
    @SuppressWarnings("unchecked")
    Optional<Member> everMember(UUID household, UUID member) {
        List<Member> found = getEntityManager()
                .createNativeQuery("select * from member where id = ?1 and household_id = ?2", Member.class)
                .setParameter(1, member)
                .setParameter(2, household)
                .getResultList();
        return found.stream().findFirst();
    }

    /** One of these persons who is on the register already, if any. */
    Optional<UUID> anyMemberOf(Collection<UUID> memberIds) {
        return getEntityManager()
                .createQuery("select m.id from Member m where m.id in ?1", UUID.class)
                .setParameter(1, memberIds)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Takes the next number for an event of this household; whoever comes second waits for the first to commit. */
    long nextEventSequence(UUID household) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "update household set event_sequence = event_sequence + 1 where id = ?1 returning event_sequence")
                        .setParameter(1, household)
                        .getSingleResult())
                .longValue();
    }
}
