package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

/** The lines of dossiers in PostgreSQL; a dossier's are written as a whole, in one statement. */
@ApplicationScoped
class DossierLines {

    private static final String WRITE = """
            insert into dossier_line (dossier_id, id, position, household_id, member_id, stage, reason, months,
                monthly_amount, amount)
            select :dossier, l.id, l.position, l."householdId", l."memberId", l.stage, l.reason, l.months,
                l."monthlyAmount", l.amount
            from jsonb_to_recordset(cast(:lines as jsonb)) as l (id uuid, position integer, "householdId" uuid,
                "memberId" uuid, stage text, reason text, months integer, "monthlyAmount" bigint, amount bigint)""";

    private static final String READ = """
            select id, position, household_id, member_id, stage, reason, months, monthly_amount, amount
            from dossier_line
            where dossier_id = :dossier and position > :after
            order by position""";

    private static final String TOTALS = """
            select reason, stage, cast(count(*) as integer), cast(sum(amount) as bigint)
            from dossier_line
            where dossier_id = :dossier
            group by reason, stage
            order by reason, stage""";

    private final Session database;
    private final ObjectMapper json;

    DossierLines(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void replace(UUID dossier, List<DossierLine> lines) {
        database.createNativeMutationQuery("delete from dossier_line where dossier_id = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
        try {
            database.createNativeMutationQuery(WRITE)
                    .setParameter("dossier", dossier)
                    .setParameter("lines", json.writeValueAsString(lines))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<DossierLine> after(UUID dossier, int position, int rows) {
        return database
                .createNativeQuery(READ, Tuple.class)
                .setParameter("dossier", dossier)
                .setParameter("after", position)
                .setMaxResults(rows)
                .getResultList()
                .stream()
                .map(DossierLines::line)
                .toList();
    }

    Set<UUID> ids(UUID dossier) {
        return database
                .createNativeQuery("select id from dossier_line where dossier_id = :dossier", UUID.class)
                .setParameter("dossier", dossier)
                .getResultList()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    List<DossierView.Total> totals(UUID dossier) {
        return database.createNativeQuery(TOTALS, Tuple.class).setParameter("dossier", dossier).getResultList().stream()
                .map(row -> new DossierView.Total(
                        SupportReason.valueOf(row.get(0, String.class)),
                        Stage.valueOf(row.get(1, String.class)),
                        row.get(2, Integer.class),
                        row.get(3, Long.class)))
                .toList();
    }

    private static DossierLine line(Tuple row) {
        return new DossierLine(
                row.get("id", UUID.class),
                row.get("position", Integer.class),
                row.get("household_id", UUID.class),
                row.get("member_id", UUID.class),
                Stage.valueOf(row.get("stage", String.class)),
                SupportReason.valueOf(row.get("reason", String.class)),
                row.get("months", Integer.class),
                row.get("monthly_amount", Long.class),
                row.get("amount", Long.class));
    }
}
