package vn.giamngheo.task.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The agencies in PostgreSQL, in the order of their codes. */
@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, String> {

    /** Two changes at once could make each of two agencies the other's parent or successor. */
    private static final String TAKE_TURNS = "select 1 from (select pg_advisory_xact_lock(hashtext('agency'))) turn";

    private static final String THAT_FIT = """
            select a.* from agency a
            where (cast(:day as date) is null
                    or a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day))
                and (cast(:area as text) is null or a.area = :area)
                and (cast(:parent as text) is null or a.parent = :parent)
                and (cast(:after as text) is null or a.code > :after)
            order by a.code
            limit :rows""";

    List<Agency> thatFit(AgencyFilter filter, @Nullable String after, int rows) {
        return getSession()
                .createNativeQuery(THAT_FIT, Agency.class)
                .setParameter("day", filter.asOf(), LocalDate.class)
                .setParameter("area", filter.area(), String.class)
                .setParameter("parent", filter.parent(), String.class)
                .setParameter("after", after, String.class)
                .setParameter("rows", rows)
                .getResultList();
    }

    /** Makes everybody else who changes agencies wait until the transaction ends. */
    void takeTurns() {
        getEntityManager().createNativeQuery(TAKE_TURNS).getSingleResult();
    }

    /** For the rest of the transaction nobody else changes it; read afresh after the wait. */
    void hold(Agency agency) {
        getEntityManager().refresh(agency, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Another version of it, though its own row stays as it was. */
    void touch(String code) {
        findByIdOptional(code)
                .ifPresent(agency -> getEntityManager().lock(agency, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    void reread(Agency agency) {
        flush();
        getEntityManager().refresh(agency);
    }
}
