package vn.giamngheo.target.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The plans as rows. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    private static final String THAT_FIT = """
            select p.* from plan p
            where p.state = :state
                and (cast(:areas as text[]) is null or p.area_code = any (cast(:areas as text[])))
                and (cast(:year as integer) is null
                    or :year between p.period_from and p.period_to
                    or exists (select from indicator i where i.plan_id = p.id and i.baseline_year = :year))
                and (p.state <> 'DRAFT' or exists (
                    select from area a
                    where a.code = p.area_code
                        and a.valid_from <= make_date(p.period_from, 12, 31)
                        and (a.valid_to is null or a.valid_to > make_date(p.period_from, 12, 31))
                        and area_covered(a.code, a.valid_from, :draftScope)))
                and (cast(:after as uuid) is null or p.id > :after)
            order by p.id
            limit :rows""";

    /** Null areas stand for all areas, a null year for all years, a null id for the beginning of the list. */
    List<Plan> thatFit(
            PlanState state,
            @Nullable Set<String> areas,
            @Nullable Integer year,
            Set<String> draftScope,
            @Nullable UUID after,
            int rows) {
        return getSession()
                .createNativeQuery(THAT_FIT, Plan.class)
                .setParameter("state", state.name())
                .setParameter("areas", areas == null ? null : areas.toArray(String[]::new), String[].class)
                .setParameter("year", year, Integer.class)
                .setParameter("draftScope", draftScope.toArray(String[]::new), String[].class)
                .setParameter("after", after, UUID.class)
                .setParameter("rows", rows)
                .getResultList();
    }

    /** To be changed by one at a time. */
    Optional<Plan> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Plan> ofFamily(UUID familyId, PlanState state) {
        return find("familyId = ?1 and state = ?2", familyId, state).firstResultOptional();
    }

    /** Another plan that binds the area in some of the years. */
    Optional<Plan> binding(String area, int from, int to, UUID butOfFamily) {
        return find(
                        "areaCode = ?1 and state = ?2 and periodFrom <= ?4 and periodTo >= ?3 and familyId <> ?5",
                        area,
                        PlanState.APPROVED,
                        from,
                        to,
                        butOfFamily)
                .firstResultOptional();
    }

    /** The approved plans that measure by a standard and are not over before a year. */
    List<Plan> measuredBy(String standard, int from) {
        return find(
                        "select distinct p from Plan p join p.indicators i where p.state = ?1 and i.standard = ?2"
                                + " and p.periodTo >= ?3",
                        PlanState.APPROVED,
                        standard,
                        from)
                .list();
    }
}
