package vn.giamngheo.household.closing;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.closing.ClosingCommune.Meant;

/**
 * Gives each recognised household a certificate, and takes back those of earlier years and of households that
 * are recognised no more.
 */
@ApplicationScoped
class IssueCertificates {

    private static final String RECOGNISED = """
            select c.* from classification c
            join communes_within(:commune, :day) a on a.code = c.commune_code and a.valid_from = c.commune_valid_from
            where c.round_year = :year and c.current and c.class in ('POOR', 'NEAR_POOR')""";

    private final EntityManager entityManager;

    IssueCertificates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void issue(Meant meant, Instant now) {
        entityManager
                .createNativeQuery("with recognised as (" + RECOGNISED + """
                        )
                        update certificate k set revoked_at = :now
                        where k.revoked_at is null
                            and (k.round_year < :year and k.household_id in (
                                    select r.household_id from household_residence r
                                    join communes_within(:commune, :day) a
                                        on a.code = r.commune_code and a.valid_from = r.commune_valid_from
                                    where r.from_day <= :day and (r.until_day is null or r.until_day > :day))
                                or k.round_year = :year and k.commune_code = :commune
                                    and k.commune_valid_from = :validFrom
                                    and not exists (
                                select from recognised r
                                where r.household_id = k.household_id and r.standard = k.standard and r.class = k.class))""")
                .setParameter("commune", meant.code())
                .setParameter("validFrom", meant.commune().key().validFrom())
                .setParameter("day", meant.round().closesOn())
                .setParameter("year", meant.year())
                .setParameter("now", now)
                .executeUpdate();
        // A year that is confirmed after a later one tells what was, not what is: that gives no certificate.
        // 64 random bits behind commune and year: nobody finds a valid number by trying.
        entityManager
                .createNativeQuery("with recognised as (" + RECOGNISED + """
                        ), numbered as (
                            select r.*, replace(cast(gen_random_uuid() as text), '-', '') as random from recognised r
                        )
                        insert into certificate (number, household_id, round_year, standard, class, commune_code,
                            commune_valid_from, issued_at)
                        select :commune || '-' || :year || '-' || upper(substr(random, 1, 12) || substr(random, 21, 4)),
                            household_id, round_year, standard, class, :commune, :validFrom, :now
                        from numbered
                        where not exists (
                            select from commune_round later where later.commune_code = :commune
                                and later.round_year > :year and later.confirmed_at is not null)
                        on conflict (household_id, round_year, standard) where revoked_at is null do nothing""")
                .setParameter("commune", meant.code())
                .setParameter("validFrom", meant.commune().key().validFrom())
                .setParameter("day", meant.round().closesOn())
                .setParameter("year", meant.year())
                .setParameter("now", now)
                .executeUpdate();
    }
}
