package vn.giamngheo.task.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The assignments in PostgreSQL. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    private static final String THAT_FIT = """
            select a.* from assignment a
            where (cast(:agency as text) is null or a.agency = :agency)
                and (cast(:role as text) is null or a.role = :role)
                and (cast(:indicator as text) is null or a.indicators @> array[cast(:indicator as text)])
                and (cast(:year as integer) is null or :year between a.first_year and a.last_year)
                and (cast(:plan as uuid) is null or a.plan_id = :plan)
                and (cast(:after as uuid) is null or a.id > :after)
            order by a.id
            limit :rows""";

    List<Assignment> thatFit(AssignmentFilter filter, @Nullable UUID after, int rows) {
        return getSession()
                .createNativeQuery(THAT_FIT, Assignment.class)
                .setParameter("agency", filter.agency(), String.class)
                .setParameter(
                        "role", filter.role() == null ? null : filter.role().name(), String.class)
                .setParameter("indicator", filter.indicator(), String.class)
                .setParameter("year", filter.year(), Integer.class)
                .setParameter("plan", filter.plan(), UUID.class)
                .setParameter("after", after, UUID.class)
                .setParameter("rows", rows)
                .getResultList();
    }

    /** The agency that answers for the whole plan. */
    Optional<String> leadingAgency(UUID plan) {
        return find("planId = ?1 and leadsPlan", plan).firstResultOptional().map(Assignment::agency);
    }
}
