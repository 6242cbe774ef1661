package vn.giamngheo.household.area;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;

import vn.giamngheo.kit.security.Caller;

/**
 * What the caller may see: the communes that the token's {@code areas} cover. The one place where scope is decided;
 * SQL asks {@code covered_communes(:scope)} with {@link #codes}.
 */
@RequestScoped
public class AreaScope {

    private final EntityManager entityManager;
    private final Set<String> codes;

    AreaScope(EntityManager entityManager, Caller caller) {
        this.entityManager = entityManager;
        this.codes = caller.areas();
    }

    public String[] codes() {
        return codes.toArray(String[]::new);
    }

    public boolean covers(AreaKey commune) {
        return (Boolean) entityManager
                .createNativeQuery(
                        "select exists (select from covered_communes(?1) where code = ?2 and valid_from = ?3)")
                .setParameter(1, codes())
                .setParameter(2, commune.code())
                .setParameter(3, commune.validFrom())
                .getSingleResult();
    }

    /** Tells whether all of an area, of any level and as it was on a day, lies inside the scope. */
    public boolean coversAll(String code, LocalDate day) {
        return (Boolean) entityManager
                .createNativeQuery("""
                        select exists (select from communes_within(?2, ?3))
                            and not exists (
                                select code, valid_from from communes_within(?2, ?3)
                                except select code, valid_from from covered_communes(?1))""")
                .setParameter(1, codes())
                .setParameter(2, code)
                .setParameter(3, day)
                .getSingleResult();
    }
}
