package vn.giamngheo.household.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.round.SurveyRound;

/** Reads what closings froze; nothing here looks at a household. */
@ApplicationScoped
class ReadClosed {

    /**
     * The area and all down to the communes, as they were on the round's last day. Which step makes a list public is the
     * site's; the first time counts, for a list that is opened again was public before.
     */
    private static final String QUERY = """
            select a.code, a.valid_from, a.name, a.level, a.parent_code, f.figures,
                case when f.figures is not null then coalesce(r.confirmed_at, r.closed_at) end as published_at,
                case when f.figures is not null then (
                    select min(s.taken_at) from commune_round_step s
                    where s.round_year = r.round_year and s.commune_code = r.commune_code
                        and s.commune_valid_from = r.commune_valid_from and s.step = ?5) end as since
            from area a
            left join commune_round r on r.round_year = ?1 and r.commune_code = a.code
                and r.commune_valid_from = a.valid_from and r.state = 'CLOSED' and (not ?6 or r.confirmed_at is not null)
            left join closing_figures f on f.round_year = r.round_year and f.commune_code = r.commune_code
                and f.commune_valid_from = r.commune_valid_from and f.revision = r.revision and f.standard = ?2
            where (a.code = ?3 or ?3 = any (a.ancestors)) and a.level in ('PROVINCE', 'DISTRICT', 'COMMUNE')
                and a.valid_from <= ?4 and (a.valid_to is null or a.valid_to > ?4)
            order by a.code""";

    private static final String INDICATORS = "select code from poverty_indicator where standard = ?1 order by position";

    private static final String TYPED =
            "select exists (select from poverty_standard where code = ?1 and rule = 'INCOME_OR_DEPRIVATIONS')";

    private final EntityManager entityManager;
    private final PublicationConfig config;

    ReadClosed(EntityManager entityManager, PublicationConfig config) {
        this.entityManager = entityManager;
        this.config = config;
    }

    @SuppressWarnings("unchecked")
    List<Row> within(String area, SurveyRound round, String standard) {
        return entityManager
                .createNativeQuery(QUERY, Row.class)
                .setParameter(1, round.year())
                .setParameter(2, standard)
                .setParameter(3, area)
                .setParameter(4, round.closesOn())
                .setParameter(5, config.onlyConfirmed() ? "CONFIRMED" : "CLOSED")
                .setParameter(6, config.onlyConfirmed())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<String> indicators(String standard) {
        return entityManager
                .createNativeQuery(INDICATORS, String.class)
                .setParameter(1, standard)
                .getResultList();
    }

    /** Whether the standard tells those poor by income from the others. */
    boolean typed(String standard) {
        return (Boolean) entityManager
                .createNativeQuery(TYPED, Boolean.class)
                .setParameter(1, standard)
                .getSingleResult();
    }

    /** An area, and of a commune with a published list what it says. */
    record Row(
            String code,
            LocalDate validFrom,
            String name,
            String level,
            @Nullable String parentCode,
            @Nullable String figures,
            @Nullable Instant publishedAt,
            @Nullable Instant since) {}
}
