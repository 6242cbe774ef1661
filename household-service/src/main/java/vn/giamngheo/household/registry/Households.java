package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The register's households. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    boolean hasCode(String communeCode, String code, UUID besides) {
        return count(
                        "communeCode = ?1 and code = ?2 and id <> ?3 and state = ?4",
                        communeCode,
                        code,
                        besides,
                        Household.State.ACTIVE)
                > 0;
    }

    /** Holds the row until the transaction ends, so that of two officers the second sees what the first did. */
    Optional<Household> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** From which day on the latest known change holds. */
    LocalDate latestChange(UUID id) {
        return ((LocalDate) getEntityManager()
                .createNativeQuery(
                        "select max(effective_on) from household_change where household_id = ?1", LocalDate.class)
                .setParameter(1, id)
                .getSingleResult());
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

    List<Row> list(String[] scope, @Nullable String communeCode, @Nullable UUID after, int rows) {
        return getEntityManager()
                .createNativeQuery("""
                        select h.id, h.code, h.commune_code, h.commune_valid_from, a.name as commune_name,
                            m.full_name as head_name,
                            (select count(*) from member where household_id = h.id and left_on is null) as members, h.synthetic
                        from household h
                        join area a on a.code = h.commune_code and a.valid_from = h.commune_valid_from
                        join member m on m.household_id = h.id and m.relation = 'HEAD' and m.left_on is null
                        where h.id > ?1 and h.state = 'ACTIVE'
                            and (h.commune_code, h.commune_valid_from) in
                                (select code, valid_from from covered_communes(?2))
                            and (cast(?3 as text) is null or h.commune_code = ?3)
                        order by h.id
                        limit ?4""", Row.class)
                .setParameter(1, after == null ? BEFORE_ALL : after)
                .setParameter(2, scope)
                .setParameter(3, communeCode)
                .setParameter(4, rows)
                .getResultList();
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

    /** A household in a list: its head, not all of its members. */
    record Row(
            UUID id,
            String code,
            String communeCode,
            LocalDate communeValidFrom,
            String communeName,
            String headName,
            Long members,
            boolean synthetic) {}
}
