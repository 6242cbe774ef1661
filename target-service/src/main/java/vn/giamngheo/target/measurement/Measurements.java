package vn.giamngheo.target.measurement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The measurements as rows. */
@ApplicationScoped
class Measurements implements PanacheRepositoryBase<Measurement, UUID> {

    private static final String THAT_FIT = """
            select m.* from measurement m
            where m.family_id = :family
                and (cast(:indicator as text) is null or m.indicator_code = :indicator)
                and (cast(:year as integer) is null or m.year = :year)
                and area_covered(m.area_code, m.area_valid_from, :scope)
                and (cast(:after as uuid) is null or m.id > :after)
            order by m.id
            limit :rows""";

    private static final String IN_SCOPE = """
            select m.* from measurement m
            where m.id = :id and area_covered(m.area_code, m.area_valid_from, :scope)""";

    Optional<Measurement> current(Measurement.Figure figure) {
        return find(
                        "familyId = ?1 and indicatorCode = ?2 and areaCode = ?3 and areaValidFrom = ?4 and year = ?5"
                                + " and state = ?6",
                        figure.familyId(),
                        figure.indicator(),
                        figure.area().code(),
                        figure.area().validFrom(),
                        figure.year(),
                        MeasurementState.CURRENT)
                .firstResultOptional();
    }

    Optional<Measurement> inScope(UUID id, Set<String> scope) {
        return getSession()
                .createNativeQuery(IN_SCOPE, Measurement.class)
                .setParameter("id", id)
                .setParameter("scope", scope.toArray(String[]::new), String[].class)
                .uniqueResultOptional();
    }

    /** For the rest of the transaction nobody else changes it; read afresh after the wait. */
    void hold(Measurement measurement) {
        getEntityManager().refresh(measurement, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Measurement> thatFit(
            UUID family,
            @Nullable String indicator,
            @Nullable Integer year,
            Set<String> scope,
            @Nullable UUID after,
            int rows) {
        return getSession()
                .createNativeQuery(THAT_FIT, Measurement.class)
                .setParameter("family", family)
                .setParameter("indicator", indicator, String.class)
                .setParameter("year", year, Integer.class)
                .setParameter("scope", scope.toArray(String[]::new), String[].class)
                .setParameter("after", after, UUID.class)
                .setParameter("rows", rows)
                .getResultList();
    }
}
