package vn.giamngheo.household.closing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.closing.ClosingCommune.Meant;
import vn.giamngheo.household.round.CommuneRounds;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.paging.Cursor;

/**
 * The list that hangs out: the least that lets a neighbour object, read from the register and kept nowhere else, so that
 * nothing has to be taken down when the term is over.
 */
@ApplicationScoped
class PostedList {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entityManager;
    private final ClosingCommune communes;
    private final CommuneRounds rounds;
    private final Author author;

    PostedList(EntityManager entityManager, ClosingCommune communes, CommuneRounds rounds, Author author) {
        this.entityManager = entityManager;
        this.communes = communes;
        this.rounds = rounds;
        this.author = author;
    }

    /** Empty unless the list hangs out today. */
    Optional<List<Row>> rows(int year, String code, @Nullable Cursor cursor, int rows) {
        return communes.anywhere(year, code)
                .filter(meant -> rounds.find(year, meant.commune().key())
                        .filter(round -> round.isPublicOn(author.today()))
                        .isPresent())
                .map(meant -> rows(
                        meant,
                        cursor == null ? BEFORE_ALL : cursor.uuid(0),
                        cursor == null ? "" : cursor.keys().get(1),
                        rows));
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(Meant meant, UUID afterSurvey, String afterStandard, int rows) {
        return entityManager
                .createNativeQuery("""
                        select s.id, m.full_name, v.name as village, f.standard, coalesce(c.class, f.provisional_class) as class,
                            h.synthetic
                        from survey s
                        join household h on h.id = s.household_id and h.state = 'ACTIVE'
                        join household_residence r on r.household_id = h.id and r.from_day <= s.surveyed_on
                            and (r.until_day is null or r.until_day > s.surveyed_on)
                        join communes_within(?2, ?3) a on a.code = r.commune_code and a.valid_from = r.commune_valid_from
                        join member m on m.household_id = h.id and m.relation = 'HEAD' and m.left_on is null
                        join survey_finding f on f.survey_id = s.id
                        left join classification c on c.survey_id = s.id and c.standard = f.standard
                        left join area v on v.code = h.village_code and h.commune_code = r.commune_code and v.valid_from <= ?3
                            and (v.valid_to is null or v.valid_to > ?3)
                        where s.round_year = ?1 and s.state in ('SUBMITTED', 'COMPLETED') and (s.id, f.standard) > (?4, ?6)
                            and not exists (
                                select from survey later where later.household_id = s.household_id
                                    and later.round_year = s.round_year and later.revision > s.revision
                                    and later.state in ('SUBMITTED', 'COMPLETED'))
                            and coalesce(c.class, f.provisional_class) in ('POOR', 'NEAR_POOR')
                        order by s.id, f.standard
                        limit ?5""", Row.class)
                .setParameter(1, meant.year())
                .setParameter(2, meant.code())
                .setParameter(3, meant.round().closesOn())
                .setParameter(4, afterSurvey)
                .setParameter(5, rows)
                .setParameter(6, afterStandard)
                .getResultList();
    }

    /** One household on the list. */
    record Row(
            UUID surveyId,
            String headName,
            @Nullable String village,
            String standard,
            String householdClass,
            boolean synthetic) {}
}
