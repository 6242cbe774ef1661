package vn.giamngheo.household.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.classification.CanonicalJson;
import vn.giamngheo.household.closing.ClosingCommune.Meant;
import vn.giamngheo.household.round.CommuneRound;

/** Writes down what a commune's list says at its closing, so that nothing later changes it, and tells the others. */
@ApplicationScoped
class FreezeFigures {

    /**
     * The commune's results: JSON of the figures, how many results there are, and a checksum over them that any reader of
     * the events can draw itself: SHA-256 of the lines {@code household:class} in the order of the household ids' text.
     */
    private static final String FIGURES = """
            with result as (
                select c.* from classification c
                join communes_within(?2, ?3) a on a.code = c.commune_code and a.valid_from = c.commune_valid_from
                where c.round_year = ?1 and c.standard = ?4 and c.current
            )
            select cast(json_build_object(
                    'byClass', (select coalesce(json_object_agg(class, json_build_object(
                            'households', households, 'persons', persons) order by class), '{}') from (
                        select class, count(*) as households, sum(members) as persons from result group by class) k),
                    'byPovertyType', (select coalesce(json_object_agg(poverty_type, json_build_object(
                            'households', households, 'persons', persons) order by poverty_type), '{}') from (
                        select poverty_type, count(*) as households, sum(members) as persons
                        from result where class = 'POOR' group by poverty_type) k),
                    'deprivations', (select coalesce(json_object_agg(class, counts order by class), '{}') from (
                        select class, json_object_agg(code, households order by code) as counts from (
                            select class, code, count(*) as households
                            from result cross join unnest(deprivations) code
                            where class in ('POOR', 'NEAR_POOR') group by class, code) d group by class) k),
                    'groups', (select coalesce(json_object_agg(class, counts order by class), '{}') from (
                        select class, json_object_agg(code, households order by code) as counts from (
                            select class, code, count(*) as households
                            from result cross join unnest(
                                groups || case when female_head then array['FEMALE_HEAD'] else '{}' end) code
                            where class in ('POOR', 'NEAR_POOR') group by class, code) g group by class) k),
                    'registered', (select json_build_object('households', count(*), 'persons', coalesce(sum(p.persons), 0))
                        from household_residence r
                        join communes_within(?2, ?3) a
                            on a.code = r.commune_code and a.valid_from = r.commune_valid_from
                        cross join lateral (
                            select count(*) as persons from member
                            where household_id = r.household_id and (left_on is null or left_on > ?3)) p
                        where r.from_day <= ?3 and (r.until_day is null or r.until_day > ?3)),
                    'results', (select count(*) from result),
                    'synthetic', (select coalesce(bool_or(synthetic), false) from result)) as text) as figures,
                (select count(*) from result) as results,
                (select encode(sha256(convert_to(coalesce(string_agg(
                    household_id || ':' || class || E'\\n', '' order by household_id), ''), 'UTF8')), 'hex')
                    from result) as checksum""";

    private final EntityManager entityManager;
    private final TellClosings tellClosings;

    FreezeFigures(EntityManager entityManager, TellClosings tellClosings) {
        this.entityManager = entityManager;
        this.tellClosings = tellClosings;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void freeze(Meant meant, CommuneRound round) {
        for (var standard : meant.round().standards()) {
            keep(round, standard, figures(meant, standard));
        }
        tellClosings.tell(round, meant.round().closesOn());
    }

    private Row figures(Meant meant, String standard) {
        return (Row) entityManager
                .createNativeQuery(FIGURES, Row.class)
                .setParameter(1, meant.year())
                .setParameter(2, meant.code())
                .setParameter(3, meant.round().closesOn())
                .setParameter(4, standard)
                .getSingleResult();
    }

    private void keep(CommuneRound round, String standard, Row row) {
        entityManager
                .createNativeQuery("""
                        insert into closing_figures (round_year, commune_code, commune_valid_from, revision, standard,
                            figures, content_hash, results, checksum, frozen_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""")
                .setParameter(1, round.roundYear())
                .setParameter(2, round.commune().code())
                .setParameter(3, round.commune().validFrom())
                .setParameter(4, round.revision())
                .setParameter(5, standard)
                .setParameter(6, row.figures)
                .setParameter(7, CanonicalJson.hash(row.figures))
                .setParameter(8, row.results)
                .setParameter(9, row.checksum)
                .setParameter(10, round.closedAt())
                .executeUpdate();
    }

    /** What the query draws. */
    record Row(String figures, Long results, String checksum) {}
}
