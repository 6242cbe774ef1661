package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.giamngheo.kit.idempotency.Creates;

/** Which pupils the submitted and approved dossiers support: each once for a kind, a school year and a half of it. */
@ApplicationScoped
class DossierClaims {

    private static final int SHOWN = 100;

    private static final String TAKEN = """
            select distinct l.position, c.dossier_id,
                exists (select from dossier where dossier.id = c.dossier_id and %s) as visible
            from dossier_line l
            join dossier_claim c on c.member_id = l.member_id
            where l.dossier_id = :dossier
                and c.kind = :kind and c.school_year = :schoolYear and c.half in (:halves)
                and c.dossier_id <> :dossier
            order by l.position, c.dossier_id""".formatted(DossierSight.CONDITION);

    private static final String CLAIM = """
            insert into dossier_claim (kind, school_year, half, member_id, dossier_id)
            select :kind, :schoolYear, :half, l.member_id, l.dossier_id
            from dossier_line l
            where l.dossier_id = :dossier""";

    private final Session database;
    private final DossierSight sight;
    private final Creates creates;

    DossierClaims(Session database, DossierSight sight, Creates creates) {
        this.database = database;
        this.sight = sight;
        this.creates = creates;
    }

    /** Who is taken already, after everybody else who submits such a dossier is done; the first hundred. */
    List<Taken> taken(Dossier dossier) {
        creates.queueFor("dossier-claims:" + dossier.kind() + ":" + dossier.schoolYear());
        return sight
                .bind(database.createNativeQuery(TAKEN, Tuple.class))
                .setParameter("dossier", dossier.id())
                .setParameter("kind", dossier.kind())
                .setParameter("schoolYear", dossier.schoolYear())
                .setParameterList("halves", dossier.term().halves())
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(row -> new Taken(row.get(0, Integer.class), row.get(1, UUID.class), row.get(2, Boolean.class)))
                .toList();
    }

    void claim(Dossier dossier) {
        for (var half : dossier.term().halves()) {
            database.createNativeMutationQuery(CLAIM)
                    .setParameter("dossier", dossier.id())
                    .setParameter("kind", dossier.kind())
                    .setParameter("schoolYear", dossier.schoolYear())
                    .setParameter("half", half)
                    .executeUpdate();
        }
    }

    void release(UUID dossier) {
        database.createNativeMutationQuery("delete from dossier_claim where dossier_id = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
    }

    /** The pupil of a line is in another dossier, which the caller may see or not. */
    record Taken(int position, UUID by, boolean visible) {}
}
