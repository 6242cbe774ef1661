package vn.giamngheo.task.task.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.query.NativeQuery;

import vn.giamngheo.task.task.model.Commune;
import vn.giamngheo.task.task.model.SurveyFact;

/** The survey facts in PostgreSQL. */
@ApplicationScoped
public class SurveyFacts {

    /** Two standards of one survey may be applied at once; each must see the other's fact. */
    private static final String TAKE_TURNS =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:household, 0))) turn";

    private static final String TAKE_TURN_IF_FREE = "select pg_try_advisory_xact_lock(hashtextextended(:household, 0))";

    private static final String KEEP = """
            insert into survey_fact (household_id, round_year, standard, sequence, survey_id, surveyed_on, corrects,
                commune_code, commune_valid_from, area_type, classification, movement, needs, causes, synthetic)
            values (:household, :roundYear, :standard, :sequence, :survey, :surveyedOn, :corrects,
                :communeCode, :communeValidFrom, :areaType, :classification, :movement, :needs, :causes, :synthetic)
            on conflict (household_id, round_year, standard) do update
            set sequence = excluded.sequence, survey_id = excluded.survey_id, surveyed_on = excluded.surveyed_on,
                corrects = excluded.corrects, commune_code = excluded.commune_code,
                commune_valid_from = excluded.commune_valid_from, area_type = excluded.area_type,
                classification = excluded.classification, movement = excluded.movement, needs = excluded.needs,
                causes = excluded.causes, synthetic = excluded.synthetic
            where survey_fact.sequence < excluded.sequence
            """;

    /** A row per year and standard: some twenty in the longest life of a household. */
    private static final String OF_HOUSEHOLD = """
            select household_id, round_year, standard, sequence, survey_id, surveyed_on, corrects, commune_code,
                commune_valid_from, area_type, classification, movement, needs, causes, synthetic
            from survey_fact
            where household_id = :household
            """;

    private final EntityManager database;

    SurveyFacts(EntityManager database) {
        this.database = database;
    }

    /** Makes everybody else who works on this household wait until the transaction ends. */
    public void takeTurns(UUID householdId) {
        database.createNativeQuery(TAKE_TURNS)
                .setParameter("household", householdId.toString())
                .getSingleResult();
    }

    /** As above, but tells false instead of waiting when somebody works on the household already. */
    public boolean takeTurnIfFree(UUID householdId) {
        return (Boolean) database.createNativeQuery(TAKE_TURN_IF_FREE, Boolean.class)
                .setParameter("household", householdId.toString())
                .getSingleResult();
    }

    /** Tells whether the fact was kept; false when a later one of its round and standard is already here. */
    public boolean keep(SurveyFact fact) {
        return database.createNativeQuery(KEEP)
                        .setParameter("household", fact.householdId())
                        .setParameter("roundYear", fact.roundYear())
                        .setParameter("standard", fact.standard())
                        .setParameter("sequence", fact.sequence())
                        .setParameter("survey", fact.surveyId())
                        .setParameter("surveyedOn", fact.surveyedOn())
                        .setParameter("communeCode", fact.commune().code())
                        .setParameter("communeValidFrom", fact.commune().validFrom())
                        .setParameter("areaType", fact.areaType())
                        .setParameter("classification", fact.classification())
                        .setParameter("needs", fact.needs().toArray(String[]::new))
                        .setParameter("causes", fact.causes().toArray(String[]::new))
                        .setParameter("synthetic", fact.synthetic())
                        .unwrap(NativeQuery.class)
                        .setParameter("corrects", fact.corrects(), UUID.class)
                        .setParameter("movement", fact.movement(), String.class)
                        .executeUpdate()
                == 1;
    }

    public List<SurveyFact> of(UUID householdId) {
        List<Tuple> rows = database.createNativeQuery(OF_HOUSEHOLD, Tuple.class)
                .setParameter("household", householdId)
                .getResultList();
        return rows.stream().map(SurveyFacts::fact).toList();
    }

    private static SurveyFact fact(Tuple row) {
        return new SurveyFact(
                row.get("household_id", UUID.class),
                row.get("round_year", Integer.class),
                row.get("standard", String.class),
                row.get("sequence", Long.class),
                row.get("survey_id", UUID.class),
                row.get("surveyed_on", LocalDate.class),
                row.get("corrects", UUID.class),
                new Commune(row.get("commune_code", String.class), row.get("commune_valid_from", LocalDate.class)),
                row.get("area_type", String.class),
                row.get("classification", String.class),
                row.get("movement", String.class),
                Set.of(row.get("needs", String[].class)),
                Set.of(row.get("causes", String[].class)),
                row.get("synthetic", Boolean.class));
    }
}
