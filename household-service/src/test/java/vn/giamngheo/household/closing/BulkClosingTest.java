package vn.giamngheo.household.closing;

import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.household.Api.round;
import static vn.giamngheo.household.closing.Closings.closed;
import static vn.giamngheo.household.closing.Closings.posted;
import static vn.giamngheo.household.closing.Closings.settled;

/** A large commune closes in portions; one whose closing was interrupted is closed all the same. */
@ServiceTest
class BulkClosingTest {

    /** As the rows lie there after the surveyors have handed everything in. */
    private static final String MANY_SUBMITTED = """
            with h as (
                insert into household (id, code, commune_code, commune_valid_from, registered_on, groups, synthetic,
                    request_hash, version, created_at, created_by, changed_at)
                select uuidv7(), 'BULK-%1$s-' || n, '%1$s', '2015-01-01', '2015-06-01', '{}', true, '', 0, now(), 'test', now()
                from generate_series(1, %2$d) n returning id
            ), m as (
                insert into member (id, household_id, position, full_name, sex, birth_year, relation, health_insurance)
                select uuidv7(), id, 0, 'Bulk ' || id, 'FEMALE', 1970, 'HEAD', true from h
            ), r as (
                insert into household_residence (household_id, version, commune_code, commune_valid_from, from_day)
                select id, 0, '%1$s', '2015-01-01', '2015-06-01' from h
            ), s as (
                insert into survey (id, household_id, round_year, revision, state, surveyed_on, causes, request_hash, version,
                    created_at, created_by, submitted_at)
                select uuidv7(), id, 2017, 1, 'SUBMITTED', '2017-10-12', '{}', '', 1, now(), 'test', now() from h
                returning id
            )
            insert into survey_finding (survey_id, standard, income_per_head, deprivation_score, deprivations, source)
            select id, 'VN-2016', 600000, 10, '{SANITATION}', 'LISTED' from s""";

    /** What would take surveyors weeks has come in a moment: the database gets the time to count it. */
    private static final String COUNTED = "analyze household, member, household_residence, survey, survey_finding";

    /** Communes of this test's own, for in those of the others households come and go. */
    private static final String COMMUNES = """
            insert into area (code, valid_from, valid_to, name, level, unit_type, area_type, parent_code, ancestors, source)
            values ('99901', '2015-01-01', '2025-01-01', 'Bulk 1', 'COMMUNE', 'COMMUNE', 'RURAL', '483', '{46,483}', 'test'),
                ('99902', '2015-01-01', '2025-01-01', 'Bulk 2', 'COMMUNE', 'COMMUNE', 'RURAL', '483', '{46,483}', 'test')
            on conflict do nothing""";

    private static final Tokens OFFICER = Tokens.of("commune-officer").areas("99901", "99902");

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void communes() throws SQLException {
        run(COMMUNES);
    }

    @Test
    void tenThousandSurveysAreCompletedInPortions() throws SQLException {
        round(2017, "VN-2016");
        run(MANY_SUBMITTED.formatted("99901", 10_000));
        run(COUNTED);
        posted(OFFICER, 2017, "99901", "2017-11-20").then().statusCode(200);

        closed(OFFICER, 2017, "99901")
                .then()
                .body("state", equalTo("CLOSED"))
                .body("counts.submitted", equalTo(0))
                .body("figures[0].results", equalTo(10_000))
                .body("figures[0].figures.byClass.POOR.households", equalTo(10_000));
    }

    @Test
    void interruptedClosingIsTakenUpAgain() throws SQLException {
        round(2017, "VN-2016");
        run(MANY_SUBMITTED.formatted("99902", 300));
        posted(OFFICER, 2017, "99902", "2017-11-20").then().statusCode(200);

        // As a crash leaves it: decided and committed, but nobody is at work on it.
        run(
                "update commune_round set state = 'CLOSING', closing_by = 'test' where round_year = 2017 and commune_code = '99902'");

        settled(OFFICER, 2017, "99902")
                .then()
                .body("state", equalTo("CLOSED"))
                .body("figures[0].results", equalTo(300));
    }

    @Test
    void standardInUseCannotBeChanged() {
        round(2017, "VN-2016");

        assertThatThrownBy(() -> run("update poverty_line set amount = 1 where standard = 'VN-2016'"))
                .hasMessageContaining("VN-2016 is in use");
        assertThatThrownBy(() -> run("delete from poverty_indicator where standard = 'VN-2016'"))
                .hasMessageContaining("VN-2016 is in use");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
