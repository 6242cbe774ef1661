package vn.giamngheo.task.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The histories of dossiers in PostgreSQL; only ever added to. */
@ApplicationScoped
class DossierEntries {

    /** Whoever adds holds the dossier's row, so numbers do not meet. */
    private static final String ADD = """
            insert into dossier_entry (dossier_id, number, run, action, step, agency, account, at, note, reasons,
                decision_number, decided_on, pupils, total)
            select :dossier, coalesce(max(number), 0) + 1, :run, :action, :step, :agency, :account, :at, :note,
                cast(:reasons as jsonb), :decisionNumber, :decidedOn, :pupils, :total
            from dossier_entry
            where dossier_id = :dossier""";

    private static final String READ = """
            select number, run, action, step, agency, account, at, note, cast(reasons as text) as reasons,
                decision_number, decided_on, pupils, total
            from dossier_entry
            where dossier_id = :dossier and number > :after
            order by number""";

    private final Session database;
    private final ObjectMapper json;

    DossierEntries(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** By whoever made the dossier. */
    void add(Dossier dossier, Deed deed, Instant at, String account, @Nullable String note) {
        add(dossier, deed, null, at, account, new Words(note, List.of()));
    }

    /** By the agency whose turn it was; without a step, by the making side. */
    void add(Dossier dossier, Deed deed, @Nullable DossierStep step, Instant at, String account, Words words) {
        database.createNativeMutationQuery(ADD)
                .setParameter("dossier", dossier.id())
                .setParameter("run", dossier.run())
                .setParameter("action", deed.name())
                .setParameter("step", step == null ? null : step.position(), Integer.class)
                .setParameter("agency", step == null ? dossier.madeFor() : step.agency())
                .setParameter("account", account)
                .setParameter("at", at)
                .setParameter("note", words.note, String.class)
                .setParameter("reasons", written(words.reasons))
                .setParameter("decisionNumber", dossier.decisionNumber(), String.class)
                .setParameter("decidedOn", dossier.decidedOn(), LocalDate.class)
                .setParameter("pupils", dossier.pupils())
                .setParameter("total", dossier.total())
                .executeUpdate();
    }

    List<DossierRules.Did> deedsOf(String account, UUID dossier) {
        return database
                .createNativeQuery(
                        "select distinct action, run from dossier_entry where dossier_id = :dossier and account = :account",
                        Tuple.class)
                .setParameter("dossier", dossier)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(row -> new DossierRules.Did(Deed.valueOf(row.get(0, String.class)), row.get(1, Integer.class)))
                .toList();
    }

    List<DossierEntry> after(UUID dossier, int number, int rows) {
        return database
                .createNativeQuery(READ, Tuple.class)
                .addScalar("number", Integer.class)
                .addScalar("run", Integer.class)
                .addScalar("action", String.class)
                .addScalar("step", Integer.class)
                .addScalar("agency", String.class)
                .addScalar("account", String.class)
                .addScalar("at", Instant.class)
                .addScalar("note", String.class)
                .addScalar("reasons", String.class)
                .addScalar("decision_number", String.class)
                .addScalar("decided_on", LocalDate.class)
                .addScalar("pupils", Integer.class)
                .addScalar("total", Long.class)
                .setParameter("dossier", dossier)
                .setParameter("after", number)
                .setMaxResults(rows)
                .getResultList()
                .stream()
                .map(this::entry)
                .toList();
    }

    private DossierEntry entry(Tuple row) {
        return new DossierEntry(
                row.get("number", Integer.class),
                row.get("run", Integer.class),
                Deed.valueOf(row.get("action", String.class)),
                row.get("step", Integer.class),
                row.get("agency", String.class),
                row.get("account", String.class),
                row.get("at", Instant.class),
                row.get("note", String.class),
                read(row.get("reasons", String.class)),
                row.get("decision_number", String.class),
                row.get("decided_on", LocalDate.class),
                row.get("pupils", Integer.class),
                row.get("total", Long.class));
    }

    private String written(List<ReturnReason> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ReturnReason> read(String reasons) {
        try {
            return List.of(json.readValue(reasons, ReturnReason[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was said along with a deed. */
    record Words(@Nullable String note, List<ReturnReason> reasons) {}
}
