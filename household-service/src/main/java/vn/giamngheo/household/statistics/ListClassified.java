package vn.giamngheo.household.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.round.FindRounds;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Fault;

/** Lists the households behind a figure: those that a round classified in an area, the same that a closing counts. */
@ApplicationScoped
class ListClassified {

    /** Each commune gives its next few by the index; more than wanted are never read. */
    private static final String CLASSIFIED = """
            with inside as materialized (
                select code, valid_from from communes_within(?1, ?2)
            )
            select c.household_id, c.survey_id, c.class, c.poverty_type, c.commune_code, c.commune_valid_from,
                c.village_code, c.deprivations, c.synthetic
            from inside
            cross join lateral (
                select * from classification
                where round_year = ?3 and standard = ?4 and current
                    and commune_code = inside.code and commune_valid_from = inside.valid_from and household_id > ?5
                    and (cast(?6 as text) is null or class = cast(?6 as text))
                    and (cast(?7 as text) is null or cast(?7 as text) = any(deprivations))
                order by household_id limit ?8) c
            order by c.household_id limit ?8""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entityManager;
    private final FindRounds rounds;
    private final Standards standards;
    private final AreaScope scope;
    private final ReadLog reads;

    ListClassified(
            EntityManager entityManager, FindRounds rounds, Standards standards, AreaScope scope, ReadLog reads) {
        this.entityManager = entityManager;
        this.rounds = rounds;
        this.standards = standards;
        this.scope = scope;
        this.reads = reads;
    }

    @Transactional
    Listing list(Wanted wanted, @Nullable Cursor cursor, int limit) {
        var round = rounds.of(wanted.year).orElse(null);
        // A code may mean other territories on other days: the area is what it was when the round, or else the year,
        // ended.
        var day = round == null ? LocalDate.of(wanted.year, 12, 31) : round.closesOn();
        if (!scope.coversAll(wanted.area, day)) {
            return new Listing.UnknownArea(wanted.area);
        }
        if (round == null) {
            return new Listing.Invalid(List.of(Fault.at("year", "UnknownRound")));
        }
        return switch (choose(round, wanted)) {
            case Choice.Refused(var fault) -> new Listing.Invalid(List.of(fault));
            case Choice.Chosen(var standard) ->
                new Listing.Listed(shown(
                        find(wanted, round, standard, cursor == null ? BEFORE_ALL : cursor.uuid(0), limit + 1), limit));
        };
    }

    private Page<ClassifiedView> shown(List<Row> rows, int limit) {
        reads.many(
                ReadOperation.CLASSIFIED,
                rows.stream().limit(limit).map(Row::householdId).toList());
        return Page.of(rows, limit, ClassifiedView::of, row -> Cursor.after(row.householdId()));
    }

    private Choice choose(SurveyRound round, Wanted wanted) {
        var codes = round.standards();
        if (wanted.standard != null && !codes.contains(wanted.standard)) {
            return new Choice.Refused(Fault.at("standard", "NotOfRound", String.join(", ", codes)));
        }
        if (wanted.standard == null && codes.size() > 1) {
            return new Choice.Refused(Fault.at("standard", "ChooseOne", String.join(", ", codes)));
        }
        var chosen =
                wanted.standard != null ? wanted.standard : codes.iterator().next();
        var indicators = standards.known(chosen).indicatorCodes();
        if (wanted.deprivation != null && !indicators.contains(wanted.deprivation)) {
            return new Choice.Refused(
                    Fault.at("deprivation", "UnknownIndicator", chosen, String.join(", ", indicators)));
        }
        return new Choice.Chosen(chosen);
    }

    @SuppressWarnings("unchecked")
    private List<Row> find(Wanted wanted, SurveyRound round, String standard, UUID after, int rows) {
        return entityManager
                .createNativeQuery(CLASSIFIED, Row.class)
                .setParameter(1, wanted.area)
                .setParameter(2, round.closesOn())
                .setParameter(3, round.year())
                .setParameter(4, standard)
                .setParameter(5, after)
                .setParameter(6, wanted.householdClass == null ? null : wanted.householdClass.name())
                .setParameter(7, wanted.deprivation)
                .setParameter(8, rows)
                .getResultList();
    }

    /** Which households are asked for. */
    record Wanted(
            String area,
            int year,
            @Nullable String standard,
            @Nullable HouseholdClass householdClass,
            @Nullable String deprivation) {}

    /** What one household was classified as. */
    record Row(
            UUID householdId,
            UUID surveyId,
            String householdClass,
            @Nullable String povertyType,
            String communeCode,
            LocalDate communeValidFrom,
            @Nullable String villageCode,
            String[] deprivations,
            boolean synthetic) {}

    private sealed interface Choice {

        record Chosen(String standard) implements Choice {}

        record Refused(Fault fault) implements Choice {}
    }

    /** What can come of asking for the list. */
    sealed interface Listing {

        record Listed(Page<ClassifiedView> households) implements Listing {}

        record UnknownArea(String area) implements Listing {}

        record Invalid(List<Fault> faults) implements Listing {}
    }
}
