package vn.giamngheo.target.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

/** The plans as rows. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    private static final String THAT_FIT = """
            from Plan p
            where (:anyArea = true or p.areaCode in (:areas))
                and (:year is null
                    or :year between p.periodFrom and p.periodTo
                    or exists (select 1 from Indicator i where i.plan = p and i.baselineYear = :year))
                and (:after is null or p.id > :after)
            order by p.id
            """;

    /** Null areas stand for all areas, a null year for all years, a null id for the beginning of the list. */
    List<Plan> thatFit(@Nullable Set<String> areas, @Nullable Integer year, @Nullable UUID after, int rows) {
        var parameters = Parameters.with("anyArea", areas == null)
                .and("areas", areas == null ? Set.of() : areas)
                .and("year", year)
                .and("after", after);
        return find(THAT_FIT, parameters).page(Page.ofSize(rows)).list();
    }
}
