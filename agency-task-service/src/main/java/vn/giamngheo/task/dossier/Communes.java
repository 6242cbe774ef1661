package vn.giamngheo.task.dossier;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.giamngheo.task.area.AreaScope;

/** Tells since when a code has meant the commune that it meant in a school year, within the caller's areas. */
@ApplicationScoped
class Communes {

    private static final String ON_DAY = """
            select a.valid_from
            from area a
            where a.code = :code and a.level = 'COMMUNE'
                and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
                and exists (
                    select from area_cover v
                    where v.code = a.code and v.valid_from = a.valid_from and v.cover_code = any (:scope))""";

    private final Session database;
    private final AreaScope scope;

    Communes(Session database, AreaScope scope) {
        this.database = database;
        this.scope = scope;
    }

    Optional<LocalDate> validFrom(String code, int schoolYear) {
        return database.createNativeQuery(ON_DAY, LocalDate.class)
                .setParameter("code", code)
                .setParameter("day", DossierRules.day(schoolYear))
                .setParameter(AreaScope.PARAMETER, scope.codes())
                .uniqueResultOptional();
    }
}
