package vn.giamngheo.target.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The rows of closings. */
@ApplicationScoped
class Closings {

    private static final String KEEP_IF_NEWER = """
            insert into closing (
                commune_code, commune_valid_from, round_year, standard, sequence, revision, results, checksum, households,
                last_day, synthetic, closed_at)
            values (
                :code, :validFrom, :year, :standard, :sequence, :revision, :results, :checksum, :households,
                :lastDay, :synthetic, :closedAt)
            on conflict (commune_code, commune_valid_from, round_year, standard) do update set
                sequence = excluded.sequence,
                revision = excluded.revision,
                results = excluded.results,
                checksum = excluded.checksum,
                households = excluded.households,
                last_day = excluded.last_day,
                synthetic = excluded.synthetic,
                closed_at = excluded.closed_at,
                stale = true
            where closing.sequence < excluded.sequence""";

    private static final String REOPENED = """
            insert into reopening (commune_code, commune_valid_from, round_year, sequence)
            values (:code, :validFrom, :year, :sequence)
            on conflict (commune_code, commune_valid_from, round_year) do update set sequence = excluded.sequence
            where reopening.sequence < excluded.sequence""";

    /** Those of the communes whose results may lie in the counted one, or in what has become of it. */
    private static final String TOUCHED = """
            with recursive line as (
                select cast(:code as text) as code, cast(:validFrom as date) as valid_from
                union
                select s.successor_code, s.successor_valid_from
                from line l
                join area_succession s on s.code = l.code and s.valid_from = l.valid_from
            )
            update closing c set stale = true
            from line l
            where c.commune_code = l.code and c.commune_valid_from = l.valid_from
                and c.round_year >= :from and (cast(:to as integer) is null or c.round_year <= :to)
                and (cast(:standard as text) is null or c.standard = :standard)""";

    /** The producer's own rule: SHA-256 of the lines {@code household:class} in the order of the ids' text. */
    private static final String COMPARE = """
            with due as (
                select * from closing where stale
                order by standard, round_year, commune_code
                limit :closings
                for update %s
            )
            update closing c
            set stale = false, counted = d.counted, drawn = d.drawn
            from (
                select
                    due.commune_code, due.commune_valid_from, due.round_year, due.standard, found.counted, found.drawn
                from due
                cross join lateral (
                    select
                        count(*) as counted,
                        encode(sha256(convert_to(coalesce(string_agg(
                            o.household_id || ':' || o.classification || E'\\n', '' order by o.household_id), ''),
                            'UTF8')), 'hex') as drawn
                    from commune_lines(due.commune_code, due.last_day) l
                    join household_outcome o
                        on o.commune_code = l.origin_code and o.commune_valid_from = l.origin_valid_from
                    where o.standard = due.standard and o.round_year = due.round_year
                ) found
            ) d
            where (c.commune_code, c.commune_valid_from, c.round_year, c.standard)
                = (d.commune_code, d.commune_valid_from, d.round_year, d.standard)
            returning c.standard, c.round_year""";

    private final Session database;
    private final StaleStatuses statuses;

    Closings(Session database, StaleStatuses statuses) {
        this.database = database;
        this.statuses = statuses;
    }

    void keepIfNewer(Closing closing) {
        for (var result : closing.results()) {
            database.createNativeMutationQuery(KEEP_IF_NEWER)
                    .setParameter("code", closing.commune().code())
                    .setParameter("validFrom", closing.commune().validFrom())
                    .setParameter("year", closing.roundYear())
                    .setParameter("standard", result.standard())
                    .setParameter("sequence", closing.sequence())
                    .setParameter("revision", closing.revision())
                    .setParameter("results", result.count())
                    .setParameter("checksum", result.checksum())
                    .setParameter("households", closing.households(), Long.class)
                    .setParameter("lastDay", closing.lastDay())
                    .setParameter("synthetic", closing.synthetic())
                    .setParameter("closedAt", closing.closedAt())
                    .executeUpdate();
        }
    }

    /** The closings of the round are looked at again: how areas stand goes by whether they still count. */
    void keepIfNewer(Reopening reopening) {
        database.createNativeMutationQuery(REOPENED)
                .setParameter("code", reopening.commune().code())
                .setParameter("validFrom", reopening.commune().validFrom())
                .setParameter("year", reopening.roundYear())
                .setParameter("sequence", reopening.sequence())
                .executeUpdate();
        database.createNativeMutationQuery("update closing set stale = true where commune_code = :code"
                        + " and commune_valid_from = :validFrom and round_year = :year")
                .setParameter("code", reopening.commune().code())
                .setParameter("validFrom", reopening.commune().validFrom())
                .setParameter("year", reopening.roundYear())
                .executeUpdate();
    }

    /** To be compared again, because a commune of theirs was counted again. */
    void touch(Stale stale) {
        database.createNativeMutationQuery(TOUCHED)
                .setParameter("code", stale.commune().code())
                .setParameter("validFrom", stale.commune().validFrom())
                .setParameter("from", stale.fromYear())
                .setParameter("to", stale.toYear(), Integer.class)
                .setParameter("standard", stale.standard(), String.class)
                .executeUpdate();
    }

    void touchAll() {
        database.createNativeMutationQuery("update closing set stale = true where not stale")
                .executeUpdate();
    }

    /** Holds some closings against the results that are here, and has those looked at again; answers how many. */
    int compareSome(int most) {
        return compare(COMPARE.formatted("skip locked"), most);
    }

    /** The same, and what another replica has in hand is waited for. */
    int compareAll(int most) {
        return compare(COMPARE.formatted(""), most);
    }

    private int compare(String sql, int most) {
        var compared = database.createNativeQuery(sql, Tuple.class)
                .addScalar("standard", String.class)
                .addScalar("round_year", Integer.class)
                .setParameter("closings", most)
                .getResultList();
        compared.stream()
                .map(row -> new Compared(row.get(0, String.class), row.get(1, Integer.class)))
                .distinct()
                .forEach(one -> statuses.lookAgain(one.standard, one.year, one.year));
        return compared.size();
    }

    /** Of what a closing is. */
    private record Compared(String standard, int year) {}
}
