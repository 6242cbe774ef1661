package vn.giamngheo.task.area;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Tells whether an area lies wholly within the areas of the caller's token. */
@ApplicationScoped
public class JudgeScope {

    private static final String COVERS_ALL = """
            with meant as (
                select v.code, v.valid_from from area_cover v
                join area a on a.code = v.code and a.valid_from = v.valid_from
                where v.cover_code = :area and a.valid_from <= :last and (a.valid_to is null or a.valid_to > :first)
            )
            select exists (select from meant) and not exists (
                select code, valid_from from meant
                except select code, valid_from from area_cover where cover_code = any (:scope))""";

    private final EntityManager database;
    private final AreaScope scope;

    JudgeScope(EntityManager database, AreaScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** Every commune that the area covers at any time between the two days is one of the caller's. */
    public boolean coversAll(String area, LocalDate first, LocalDate last) {
        return (Boolean) database.createNativeQuery(COVERS_ALL, Boolean.class)
                .setParameter("area", area)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter(AreaScope.PARAMETER, scope.codes())
                .getSingleResult();
    }
}
