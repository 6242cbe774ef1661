package vn.giamngheo.task.dossier;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;

import vn.giamngheo.task.area.AreaScope;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.security.Roles;

/**
 * Which dossiers the caller may see. The one place that says so; every query about dossiers carries {@link #CONDITION}.
 *
 * <p>Always within the areas. Reviewing officers, auditors and administrators read all of these. An officer sees what was
 * made in the name of his agency, and once it was submitted, what passes his agency; commune officers then see all of
 * their communes. What was never submitted is nobody else's business.
 */
@ApplicationScoped
class DossierSight {

    /** For a query on the table dossier under its own name. */
    static final String CONDITION = AreaScope.CONDITION + """

                and (:readsAll
                    or made_for = any (:own)
                    or (run > 0
                        and ('COMMUNE_COMMITTEES' = any (:own)
                            or exists (
                                select from dossier_way w where w.dossier_id = dossier.id and w.agency = any (:own)))))
            """;

    private final AreaScope scope;
    private final Actor actor;

    DossierSight(AreaScope scope, Actor actor) {
        this.scope = scope;
        this.actor = actor;
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter(AreaScope.PARAMETER, scope.codes());
        query.setParameter(
                "readsAll",
                Stream.of(Roles.REVIEWING_OFFICER, Roles.AUDITOR, Roles.ADMIN).anyMatch(actor::has));
        query.setParameter("own", actor.agencies().toArray(String[]::new));
        return query;
    }
}
