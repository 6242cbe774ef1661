package vn.giamngheo.task.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The dossiers as rows, read within the caller's sight. */
@ApplicationScoped
class Dossiers implements PanacheRepositoryBase<Dossier, UUID> {

    private static final String IN_SIGHT = "select * from dossier where " + DossierSight.CONDITION;

    private static final String UNDER_AREA =
            "(commune_code, commune_valid_from) in (select v.code, v.valid_from from area_cover v"
                    + " where v.cover_code = :area)";

    private final DossierSight sight;

    Dossiers(DossierSight sight) {
        this.sight = sight;
    }

    Optional<Dossier> inSight(UUID id) {
        return sight.bind(getSession().createNativeQuery(IN_SIGHT + " and id = :id", Dossier.class))
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** For the rest of the transaction nobody else changes it; read afresh after the wait. */
    void hold(Dossier dossier) {
        getEntityManager().refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Backwards by id, so the latest come first as far as ids tell the time. */
    List<Dossier> thatFit(DossierFilter filter, @Nullable UUID before, int rows) {
        var parameters = new HashMap<String, Object>();
        var sql = new StringBuilder(IN_SIGHT);
        add(
                sql,
                parameters,
                "state = :state",
                "state",
                filter.state() == null ? null : filter.state().name());
        add(sql, parameters, "kind = :kind", "kind", filter.kind());
        add(sql, parameters, "school_year = :schoolYear", "schoolYear", filter.schoolYear());
        add(sql, parameters, UNDER_AREA, "area", filter.area());
        add(sql, parameters, "waiting_agency = :waitingFor", "waitingFor", filter.waitingFor());
        add(sql, parameters, "id < :before", "before", before);
        var query = sight.bind(getSession().createNativeQuery(sql + " order by id desc", Dossier.class));
        parameters.forEach(query::setParameter);
        return query.setMaxResults(rows).getResultList();
    }

    private static void add(
            StringBuilder sql,
            Map<String, Object> parameters,
            String clause,
            String parameter,
            @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(clause);
            parameters.put(parameter, value);
        }
    }
}
