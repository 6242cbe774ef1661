package vn.giamngheo.household;

import java.nio.file.Path;
import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.EventSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** What an earlier release left in its tables is taken over, whole. */
@ServiceTest
class MigrationTest {

    private static final String FIRST_RELEASE = "202611240150";

    private static final String AS_IT_WAS = """
            insert into household (id, code, commune_code, commune_valid_from, registered_on, groups, synthetic, request_hash,
                version, created_at, created_by)
            values ('01936a5e-7c00-7000-8000-00000000d001', 'OLD-1', '20107', '2015-01-01', '2015-06-01', '{MERIT}', true, '',
                0, now(), 'old');
            insert into member (id, household_id, position, full_name, sex, birth_year, relation, health_insurance)
            values ('01936a5e-7c00-7000-8000-00000000d002', '01936a5e-7c00-7000-8000-00000000d001', 0, 'Nguyễn Hoà', 'FEMALE',
                1970, 'HEAD', false);
            insert into survey_round (year, opens_on, closes_on, created_at, created_by)
            values (2015, '2015-09-01', '2015-12-31', now(), 'old');
            insert into survey_round_standard (round_year, standard) values (2015, 'VN-2016');
            insert into survey (id, household_id, round_year, revision, state, surveyed_on, causes, request_hash, version,
                created_at, created_by, submitted_at, completed_at)
            values ('01936a5e-7c00-7000-8000-00000000d003', '01936a5e-7c00-7000-8000-00000000d001', 2015, 1, 'COMPLETED',
                '2015-10-12', '{OTHER}', '', 2, now(), 'old', now(), now());
            insert into survey_finding (survey_id, standard, income_per_head, deprivation_score, deprivations)
            values ('01936a5e-7c00-7000-8000-00000000d003', 'VN-2016', 650000, 10, '{SANITATION}');
            insert into classification (household_id, round_year, standard, survey_id, class, poverty_type, area_type,
                commune_code, commune_valid_from, deprivations, movement, classified_at)
            values ('01936a5e-7c00-7000-8000-00000000d001', 2015, 'VN-2016', '01936a5e-7c00-7000-8000-00000000d003', 'POOR',
                'INCOME', 'URBAN', '20107', '2015-01-01', '{SANITATION}', 'FIRST_CLASSIFIED', now());
            """;

    @Inject
    AgroalDataSource database;

    @Test
    void tablesOfTheFirstReleaseBecomeThoseOfToday() throws SQLException {
        var flyway = Flyway.configure().dataSource(database).schemas("first_release");
        flyway.cleanDisabled(false).load().clean();
        flyway.target(FIRST_RELEASE).load().migrate();
        run("set search_path to first_release, public; " + AS_IT_WAS + " reset search_path");

        flyway.target("latest").load().migrate();

        assertThat(text("select inputs_hash = encode(sha256(convert_to(inputs, 'UTF8')), 'hex') and members = 1"
                        + " and members_uninsured = 1 and female_head and groups = '{MERIT}' and causes = '{OTHER}'"
                        + " and standard_hash = (select content_hash from first_release.poverty_standard where code = 'VN-2016')"
                        + " from first_release.classification"))
                .isEqualTo("t");
        assertThat(text("select folded_name || '/' || initials from first_release.member"))
                .isEqualTo("nguyen hoa/nh");
        assertThat(text("select kind || ' ' || (snapshot::json -> 'members' -> 0 ->> 'fullName')"
                        + " from first_release.household_change"))
                .isEqualTo("REGISTERED Nguyễn Hoà");
        assertThat(text("select commune_code from first_release.household_residence where until_day is null"))
                .isEqualTo("20107");
        EventSchema.of(Path.of("src/main/resources/events/register-entry.v1.schema.json"))
                .assertFits(text("select payload from first_release.outbox_event"
                        + " where aggregatetype = 'household.register-entry.v1'"
                        + " and aggregateid = '01936a5e-7c00-7000-8000-00000000d001'"));
        flyway.load().clean();
    }

    @Test
    void migratingAgainChangesNothing() {
        assertThat(Flyway.configure().dataSource(database).load().migrate().migrationsExecuted)
                .isZero();
    }

    private String text(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
