package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The kinds of dossiers and their ways in PostgreSQL: the way that holds on a day, and what a dossier took of it. */
@ApplicationScoped
class DossierKinds {

    private static final String ON_DAY = """
            select position, agency, action
            from dossier_step
            where kind = :kind and valid_from <= :day and (valid_to is null or valid_to > :day)
            order by position""";

    private static final String OF_DOSSIER = """
            select position, agency, action
            from dossier_way
            where dossier_id = :dossier and run = :run
            order by position""";

    private static final String TAKE = """
            insert into dossier_way (dossier_id, run, position, agency, action)
            values (:dossier, :run, :position, :agency, :action)""";

    private final Session database;

    DossierKinds(Session database) {
        this.database = database;
    }

    boolean know(String kind) {
        return !database.createNativeQuery("select 1 from dossier_kind where code = :kind", Integer.class)
                .setParameter("kind", kind)
                .getResultList()
                .isEmpty();
    }

    /** Empty when nobody knows whom such a dossier passes. */
    List<DossierStep> way(String kind, int schoolYear) {
        return steps(database.createNativeQuery(ON_DAY, Tuple.class)
                .setParameter("kind", kind)
                .setParameter("day", DossierRules.day(schoolYear)));
    }

    List<DossierStep> wayOf(Dossier dossier) {
        return steps(database.createNativeQuery(OF_DOSSIER, Tuple.class)
                .setParameter("dossier", dossier.id())
                .setParameter("run", dossier.run()));
    }

    /** Fixes the way of the dossier's run. */
    void fix(UUID dossier, int run, List<DossierStep> way) {
        for (var step : way) {
            database.createNativeMutationQuery(TAKE)
                    .setParameter("dossier", dossier)
                    .setParameter("run", run)
                    .setParameter("position", step.position())
                    .setParameter("agency", step.agency())
                    .setParameter("action", step.action().name())
                    .executeUpdate();
        }
    }

    private static List<DossierStep> steps(NativeQuery<Tuple> query) {
        return query.getResultList().stream()
                .map(row -> new DossierStep(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        StepAction.valueOf(row.get(2, String.class))))
                .toList();
    }
}
