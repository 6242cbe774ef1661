package vn.giamngheo.household.readlog;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;

/** Finds in the log who looked at the households of the caller's areas; others' are left out, of pages too. */
@ApplicationScoped
public class FindReads {

    private static final String FIND = """
            select r.id, r.at, r.account, r.on_behalf_of, r.operation, r.purpose_code, r.purpose, r.masked, r.request_id,
                seen.households
            from person_read r
            cross join lateral (
                select array_agg(h.id order by h.id) as households from household h
                where h.id = any (coalesce(r.household_ids, array[r.household_id]))
                    and coalesce(row(h.commune_code, h.commune_valid_from)
                        = any (array(select row(code, valid_from) from covered_communes(:scope))), false)) seen
            where seen.households is not null""";

    private final EntityManager database;
    private final AreaScope scope;

    FindReads(EntityManager database, AreaScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** The latest first. */
    @Transactional
    Page<PersonReadView> page(Filter filter, int limit, @Nullable Cursor cursor) {
        return Page.of(
                rows(filter, cursor, limit + 1), limit, PersonReadView::of, row -> Cursor.after(row.at(), row.id()));
    }

    /** Who looked at one household, the latest first; that others stood on the same page is none of its persons' business. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PersonReadView> of(UUID household, int most) {
        return rows(new Filter(household, null, null, null), null, most).stream()
                .map(row -> PersonReadView.ofOne(row, household))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(Filter filter, @Nullable Cursor cursor, int rows) {
        var query = new StringBuilder(FIND);
        var parameters = new HashMap<String, Object>(Map.of("scope", scope.codes(), "rows", rows));
        filter.into(query, parameters);
        if (cursor != null) {
            query.append(" and (r.at, r.id) < (:at, :id)");
            parameters.put("at", moment(cursor));
            parameters.put("id", cursor.uuid(1));
        }
        var prepared = database.createNativeQuery(
                query.append(" order by r.at desc, r.id desc limit :rows").toString(), Row.class);
        parameters.forEach(prepared::setParameter);
        return prepared.getResultList();
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.keys().get(0));
        } catch (DateTimeParseException forged) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }

    /** Which reads are wanted; what is null does not matter. */
    record Filter(
            @Nullable UUID household,
            @Nullable String account,
            @Nullable Instant from,
            @Nullable Instant before) {

        void into(StringBuilder query, Map<String, Object> parameters) {
            if (household != null) {
                // One outside the areas is not even told to have stood on a page with others.
                query.append(" and (r.household_id = :household or r.household_ids @> array[:household])"
                        + " and :household = any (seen.households)");
                parameters.put("household", household);
            }
            if (account != null) {
                query.append(" and (r.account = :account or r.on_behalf_of = :account)");
                parameters.put("account", account);
            }
            if (from != null) {
                query.append(" and r.at >= :from");
                parameters.put("from", from);
            }
            if (before != null) {
                query.append(" and r.at < :before");
                parameters.put("before", before);
            }
        }
    }

    /** A row of person_read, with those of its households that the caller may know of. */
    record Row(
            UUID id,
            Instant at,
            String account,
            @Nullable String onBehalfOf,
            String operation,
            String purposeCode,
            @Nullable String purpose,
            boolean masked,
            String requestId,
            UUID[] households) {}
}
