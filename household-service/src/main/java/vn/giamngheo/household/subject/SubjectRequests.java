package vn.giamngheo.household.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.security.Author;

/** Persons' requests in PostgreSQL, with who took which step. */
@ApplicationScoped
class SubjectRequests {

    static final LocalDate NO_TERM = LocalDate.of(9999, 12, 31);

    private static final String LIST = """
            select r.* from subject_request r
            join household h on h.id = r.household_id
            where coalesce(row(h.commune_code, h.commune_valid_from)
                    = any (array(select row(code, valid_from) from covered_communes(:scope))), false)
                and (coalesce(r.due_on, date '9999-12-31'), r.id) > (:due, :after)""";

    private final EntityManager database;
    private final Author author;

    SubjectRequests(EntityManager database, Author author) {
        this.database = database;
        this.author = author;
    }

    Optional<SubjectRequest> find(UUID id) {
        return Optional.ofNullable(database.find(SubjectRequest.class, id));
    }

    /** Holds the row until the transaction ends, so that of two officers the second sees what the first did. */
    Optional<SubjectRequest> toChange(UUID id) {
        return Optional.ofNullable(database.find(SubjectRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(SubjectRequest request) {
        database.persist(request);
        note(request, null);
    }

    /** Keeps who brought it into its present state, and when. */
    void note(SubjectRequest request, @Nullable String reason) {
        database.flush();
        var unused = database.createNativeQuery("""
                        insert into subject_request_step (request_id, number, state, reason, taken_at, taken_by)
                        select ?1, count(*) + 1, ?2, ?3, ?4, ?5 from subject_request_step where request_id = ?1""")
                .setParameter(1, request.id())
                .setParameter(2, request.state().name())
                .setParameter(3, reason)
                .setParameter(4, author.now())
                .setParameter(5, author.name())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Step> steps(UUID id) {
        return database.createNativeQuery("""
                        select state, reason, taken_at, taken_by from subject_request_step
                        where request_id = ?1 order by number""", Step.class).setParameter(1, id).getResultList();
    }

    /** Those of one person. */
    List<SubjectRequest> of(UUID member) {
        return database.createQuery(
                        "from SubjectRequest where memberId = ?1 order by receivedOn, id", SubjectRequest.class)
                .setParameter(1, member)
                .getResultList();
    }

    /** What is due first comes first; what has no term comes last. */
    @SuppressWarnings("unchecked")
    List<SubjectRequest> page(Filter filter, String[] scope, LocalDate due, UUID after, int rows) {
        var query = new StringBuilder(LIST);
        var parameters = new HashMap<String, Object>(Map.of("scope", scope, "due", due, "after", after, "rows", rows));
        filter.into(query, parameters);
        query.append(" order by coalesce(r.due_on, date '9999-12-31'), r.id limit :rows");
        var prepared = database.createNativeQuery(query.toString(), SubjectRequest.class);
        parameters.forEach(prepared::setParameter);
        return prepared.getResultList();
    }

    boolean hasVersion(UUID household, long version) {
        return exists(
                "select exists (select from household_change where household_id = ?1 and version = ?2)",
                household,
                version);
    }

    boolean hasSurvey(UUID household, UUID survey) {
        return exists("select exists (select from survey where household_id = ?1 and id = ?2)", household, survey);
    }

    private boolean exists(String query, UUID household, Object what) {
        return (Boolean) database.createNativeQuery(query)
                .setParameter(1, household)
                .setParameter(2, what)
                .getSingleResult();
    }

    /** Which are wanted; what is null does not matter. */
    record Filter(
            @Nullable RequestState state,
            @Nullable RequestKind kind,
            @Nullable UUID household,
            @Nullable LocalDate dueUntil) {

        void into(StringBuilder query, Map<String, Object> parameters) {
            if (state != null) {
                query.append(" and r.state = :state");
                parameters.put("state", state.name());
            }
            if (kind != null) {
                query.append(" and r.kind = :kind");
                parameters.put("kind", kind.name());
            }
            if (household != null) {
                query.append(" and r.household_id = :household");
                parameters.put("household", household);
            }
            if (dueUntil != null) {
                query.append(" and r.due_on <= :dueUntil");
                parameters.put("dueUntil", dueUntil);
            }
        }
    }

    /** A row of subject_request_step. */
    record Step(String state, @Nullable String reason, Instant takenAt, String takenBy) {}
}
