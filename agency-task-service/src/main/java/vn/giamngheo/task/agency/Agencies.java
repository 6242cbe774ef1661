package vn.giamngheo.task.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The agencies in PostgreSQL, in the order of their codes. */
@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, String> {

    private static final String FIRST_CODE = "";

    List<Agency> after(@Nullable String code, int limit) {
        return find("code > ?1 order by code", code == null ? FIRST_CODE : code)
                .range(0, limit - 1)
                .list();
    }

    List<Agency> validOn(LocalDate day, @Nullable String after, int limit) {
        return find(
                        "code > ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2) order by code",
                        after == null ? FIRST_CODE : after,
                        day)
                .range(0, limit - 1)
                .list();
    }
}
