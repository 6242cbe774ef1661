package vn.giamngheo.target.projection;

import java.time.Clock;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Sums one commune up, from its rows and nothing else, so that what was there before does not matter. */
@ApplicationScoped
class CommuneCounts {

    private static final String FORGET = """
            delete from commune_count
            where standard = :standard and year between :from and :to
                and commune_code = :code and commune_valid_from = :validFrom""";

    /**
     * 'carried': a result speaks for its household from its round to the year before the next one, where and as long as the
     * household lived there at the end of the year; one of which the register has told nothing yet, where it was surveyed.
     * Results are grouped by the years they speak for before these are spread out, so that no row is read once per year.
     * 'found': what was found in the year itself, where it was found.
     */
    private static final String COUNT = """
            with horizon as (
                select cast(:now as integer) as year
            ),
            resident as (
                select
                    r.household_id,
                    e.synthetic,
                    cast(extract(year from r.from_day) as integer) as first_year,
                    cast(extract(year from r.until_day) as integer) - 1 as last_year
                from register_residence r
                join register_entry e on e.household_id = r.household_id
                where r.commune_code = :code and r.commune_valid_from = :validFrom
            ),
            spoken as (
                select o.*,
                    greatest(o.round_year, r.first_year, :from) as y0,
                    least(o.next_round_year - 1, r.last_year, :to, h.year) as y1
                from resident r
                cross join horizon h
                join household_outcome o on o.household_id = r.household_id and o.standard = :standard
                union all
                select o.*, greatest(o.round_year, :from), least(o.next_round_year - 1, :to, h.year)
                from household_outcome o
                cross join horizon h
                where o.standard = :standard and o.commune_code = :code and o.commune_valid_from = :validFrom
                    and not exists (select from register_entry e where e.household_id = o.household_id)
            ),
            found as (
                select o.*, o.round_year as y0, o.round_year as y1
                from household_outcome o
                where o.standard = :standard and o.commune_code = :code and o.commune_valid_from = :validFrom
                    and o.round_year between :from and :to
            ),
            result as (
                select true as carried, s.* from spoken s where s.y0 <= s.y1
                union all
                select false, f.* from found f
            ),
            grouped as (
                select
                    carried, y0, y1, classification, escaped_in, minority,
                    count(*) as households,
                    count(*) filter (where synthetic) as synthetic,
                    sum(members) filter (where members_uninsured is not null) as members,
                    sum(members - members_uninsured) as insured,
                    sum(income_per_head * members) as income,
                    sum(members) filter (where income_per_head is not null) as earners,
                    max(applied_at) as as_of
                from result
                group by carried, y0, y1, classification, escaped_in, minority
            ),
            spread as (
                select g.*, y.year,
                    g.classification in ('POOR', 'NEAR_POOR') or g.minority or y.year - g.escaped_in < rule.amount
                        as named
                from grouped g
                cross join lateral generate_series(g.y0, g.y1) as y (year)
                cross join (select amount from measuring_rule where code = 'NEWLY_ESCAPED_YEARS') rule
            ),
            total as (
                select year, carried,
                    sum(households) as classified,
                    sum(households) filter (where classification = 'POOR') as poor,
                    sum(households) filter (where classification = 'NEAR_POOR') as near_poor,
                    sum(synthetic) as synthetic,
                    sum(income) filter (where classification = 'POOR') as income,
                    sum(earners) filter (where classification = 'POOR') as earners,
                    sum(members) filter (where named) as named,
                    sum(insured) filter (where named) as insured
                from spread
                group by year, carried
            ),
            counted as (
                select year, carried, c.what, c.amount
                from total
                cross join lateral (values
                    ('CLASSIFIED', classified), ('POOR', poor), ('NEAR_POOR', near_poor), ('SYNTHETIC', synthetic),
                    ('INCOME_OF_POOR', income), ('PERSONS_IN_POOR', earners),
                    ('NAMED_PERSONS', named), ('INSURED_NAMED_PERSONS', insured)) as c (what, amount)
                where c.amount <> 0
                union all
                select y.year, d.carried, 'DEPRIVED:' || d.code, sum(d.households)
                from (
                    select carried, y0, y1, code, count(*) as households
                    from result cross join lateral unnest(deprivations) as code
                    where classification in ('POOR', 'NEAR_POOR')
                    group by carried, y0, y1, code) d
                cross join lateral generate_series(d.y0, d.y1) as y (year)
                group by y.year, d.carried, d.code
                union all
                select round_year, false, 'FLOW:' || movement, count(*)
                from found
                where movement in ('ESCAPED', 'ESCAPED_TO_NEAR_POOR', 'FROM_NEAR_POOR', 'NEWLY_POOR', 'RELAPSED')
                    or movement = 'FIRST_CLASSIFIED' and classification = 'POOR'
                group by round_year, movement
                union all
                select y.year, c.carried, known.what, sum(known.households)
                from (
                    select greatest(first_year, :from) as y0, least(last_year, :to, h.year) as y1, w.what,
                        count(*) filter (where w.what = 'HOUSEHOLDS' or r.synthetic) as households
                    from resident r
                    cross join horizon h
                    cross join (values ('HOUSEHOLDS'), ('SYNTHETIC')) as w (what)
                    group by 1, 2, 3
                    union all
                    select s.y0, s.y1, 'HOUSEHOLDS', count(*)
                    from spoken s
                    where s.y0 <= s.y1
                        and not exists (select from register_entry e where e.household_id = s.household_id)
                    group by s.y0, s.y1
                ) known
                cross join lateral generate_series(known.y0, known.y1) as y (year)
                cross join (values (true), (false)) as c (carried)
                where known.households > 0
                group by y.year, c.carried, known.what
            )
            insert into commune_count (
                standard, year, commune_code, commune_valid_from, what, carried, found, as_of)
            select
                :standard, c.year, :code, :validFrom, c.what,
                coalesce(sum(c.amount) filter (where c.carried), 0),
                coalesce(sum(c.amount) filter (where not c.carried), 0),
                coalesce(
                    (select max(s.as_of) from spread s where s.year = c.year),
                    cast('epoch' as timestamptz))
            from counted c
            group by c.year, c.what""";

    private static final int LAST = 9999;

    private final Session database;
    private final Clock clock;

    CommuneCounts(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void count(Stale stale, String standard) {
        var to = stale.toYear() == null ? LAST : stale.toYear();
        database.createNativeMutationQuery(FORGET)
                .setParameter("standard", standard)
                .setParameter("from", stale.fromYear())
                .setParameter("to", to)
                .setParameter("code", stale.commune().code())
                .setParameter("validFrom", stale.commune().validFrom())
                .executeUpdate();
        database.createNativeMutationQuery(COUNT)
                .setParameter("standard", standard)
                .setParameter("from", stale.fromYear())
                .setParameter("to", to)
                .setParameter("code", stale.commune().code())
                .setParameter("validFrom", stale.commune().validFrom())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC).getYear())
                .executeUpdate();
    }
}
