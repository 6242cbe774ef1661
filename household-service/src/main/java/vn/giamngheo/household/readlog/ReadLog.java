package vn.giamngheo.household.readlog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;

/**
 * Writes down that persons' records are shown, in the transaction that reads them: what cannot be written down is not
 * answered. One row for each answer, whether it shows one household or a page of them.
 */
@ApplicationScoped
public class ReadLog {

    /** A purpose of the register is known by its first word; no other statement is needed to look it up. */
    private static final String ADD = """
            insert into person_read (id, at, account, on_behalf_of, household_id, household_ids, operation, purpose_code,
                purpose, masked, request_id)
            values (:id, :at, :account, :onBehalfOf, cast(:household as uuid), cast(:households as uuid[]), :operation,
                coalesce((select code from processing_purpose where code = upper(split_part(cast(:purpose as text), ' ', 1))),
                    :usual),
                :purpose, :masked, :request)""";

    private final EntityManager database;
    private final Author author;
    private final Reader reader;

    ReadLog(EntityManager database, Author author, Reader reader) {
        this.database = database;
        this.author = author;
        this.reader = reader;
    }

    /**
     * One household's record, or part of it, is being shown.
     *
     * @throws ProblemException 400 when it is not said for what, and must be
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void one(ReadOperation operation, UUID household) {
        add(operation, household, null);
    }

    /** A page is being shown on which these households stand; nothing is written down of an empty one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void many(ReadOperation operation, Collection<UUID> households) {
        var shown = households.stream().filter(Objects::nonNull).distinct().toArray(UUID[]::new);
        if (shown.length > 0) {
            add(operation, null, shown);
        }
    }

    /** What is missing or wrong in how it is said for what the caller reads; for those who refuse before they look. */
    public List<Fault> faults(ReadOperation operation) {
        return reader.reason().faults(operation.needed(), reader.masked());
    }

    private void add(ReadOperation operation, @Nullable UUID household, UUID @Nullable [] households) {
        var faults = faults(operation);
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, faults);
        }
        var unused = database.createNativeQuery(ADD)
                .setParameter("id", author.id(null))
                .setParameter("at", author.now())
                .setParameter("account", author.name())
                .setParameter("onBehalfOf", reader.onBehalfOf())
                .setParameter("household", household)
                .setParameter("households", households)
                .setParameter("operation", operation.operationId())
                .setParameter("usual", reader.usualPurpose())
                .setParameter("purpose", reader.reason().purpose())
                .setParameter("masked", reader.masked())
                .setParameter("request", reader.requestId())
                .executeUpdate();
    }
}
