package vn.giamngheo.target.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import org.jspecify.annotations.Nullable;

/** The plans as rows. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    private static final String THAT_FIT = """
            from Plan p
            where (?1 = true or p.areaCode in (?2))
                and (?3 is null
                    or ?3 between p.periodFrom and p.periodTo
                    or exists (select 1 from Indicator i where i.plan = p and i.baselineYear = ?3))
                and (?4 is null or p.id > ?4)
            order by p.id
            """;

    /** Null areas stand for all areas, a null year for all years, a null id for the beginning of the list. */
    List<Plan> thatFit(@Nullable Set<String> areas, @Nullable Integer year, @Nullable UUID after, int rows) {
        return find(THAT_FIT, areas == null, areas == null ? Set.of() : areas, year, after)
                .page(Page.ofSize(rows))
                .list();
    }
}
