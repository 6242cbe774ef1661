package vn.giamngheo.household.identity;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;

/** The configuration of the tests knows an older key of each kind; here numbers are kept as they were under these. */
@ServiceTest
class RotateKeysTest {

    private static final String NUMBER = "046175007788";

    private final UUID household = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @Inject
    RotateKeys rotateKeys;

    @Inject
    IdentityNumbers identities;

    /** As the service ran before its keys were changed. */
    private final IdentityNumbers before = new IdentityNumbers(new IdentityConfig() {
        @Override
        public List<String> keys() {
            return List.of("7:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        }

        @Override
        public String indexKey() {
            return "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=";
        }

        @Override
        public Optional<List<String>> previousIndexKeys() {
            return Optional.empty();
        }

        @Override
        public String rotateEvery() {
            return "off";
        }
    });

    @BeforeEach
    void keptUnderOlderKeys() throws SQLException, JsonProcessingException {
        as(OFFICER)
                .body("""
                      {"id": "%1$s", "code": "KEY-%1$s", "communeCode": "20119", "registeredOn": "2016-06-01", "synthetic": true,
                       "members": [{"id": "%2$s", "fullName": "Hộ đổi khoá", "sex": "FEMALE", "birthYear": 1975, "relation": "HEAD",
                                    "identityNumber": "%3$s", "healthInsurance": true}]}""".formatted(household, member, NUMBER))
                .post("/api/v1/households")
                .then()
                .statusCode(201);
        var old = before.keep(NUMBER, member);
        update(
                "update member set identity_number = ?, identity_index = ? where id = ?",
                old.encrypted(),
                old.index(),
                member);
        var state = (ObjectNode) new ObjectMapper().readTree(snapshot());
        ((ObjectNode) state.path("members").get(0))
                .put("identityNumber", Base64.getEncoder().encodeToString(old.encrypted()));
        update("update household_change set snapshot = ? where household_id = ?", state.toString(), household);
    }

    @Test
    void whatOlderKeysMadeIsReadAndFoundMeanwhile() {
        assertReadAndFound();
    }

    @Test
    void everythingIsBroughtToThePresentKeysAndStaysWhatItWas() throws SQLException {
        var version = as(OFFICER).get("/api/v1/households/{id}", household).header("ETag");

        rotateKeys.rotate();
        // The walk after the one that met something finds whether that was all.
        rotateKeys.rotate();

        assertThat((byte[]) value("select identity_number from member where id = ?", member))
                .startsWith(identities.keyMark());
        assertThat((byte[]) value("select identity_index from member where id = ?", member))
                .startsWith(identities.indexMark());
        assertThat(snapshot())
                .contains(
                        Base64.getEncoder().encodeToString(identities.keyMark()).substring(0, 6));
        assertReadAndFound();
        assertThat(as(OFFICER).get("/api/v1/households/{id}", household).header("ETag"))
                .isEqualTo(version);
        as(Tokens.of("admin"))
                .get("/api/v1/identity-keys")
                .then()
                .statusCode(200)
                .body("encryptingKey", equalTo(1))
                .body("membersLeft", equalTo(0))
                .body("historyDoneAt", notNullValue())
                .body("olderKeysDispensable", equalTo(true));
    }

    @Test
    void aNumberThatNoKeyOpensHoldsUpNobody() throws SQLException {
        var broken = UUID.randomUUID();
        var encrypted = before.keep(NUMBER, broken).encrypted();
        update("""
                insert into member (id, household_id, position, full_name, sex, birth_year, relation, health_insurance,
                    identity_number, identity_index)
                values (?, ?, 1, 'Hộ hỏng', 'MALE', 1980, 'OTHER', true, ?, ?)""", broken, household, encrypted, before.keep(NUMBER, broken).index());
        // A ciphertext of somebody else, as a wrong restore leaves it.
        update(
                "update member set identity_number = ? where id = ?",
                before.keep(NUMBER, member).encrypted(),
                broken);

        rotateKeys.rotate();

        assertThat((byte[]) value("select identity_number from member where id = ?", member))
                .startsWith(identities.keyMark());
        update("delete from member where id = ?", broken);
    }

    @Test
    void aReplicaThatKnowsOnlyAnOlderKeyLeavesTheWorkToTheOthers() throws SQLException {
        update("insert into identity_rotation (key_number, household) values (99, ?)", household);
        try {
            rotateKeys.rotate();

            var kept = (byte[]) value("select identity_number from member where id = ?", member);
            assertThat(Arrays.copyOf(kept, before.keyMark().length)).isEqualTo(before.keyMark());
        } finally {
            update("delete from identity_rotation where key_number = ?", 99);
        }
    }

    @Test
    void numbersFromBeforeIndexesToldTheirKeyAreFoundAndBroughtAlong() throws SQLException {
        var unmarked = identities.indexes(NUMBER).get(1);
        update("update member set identity_index = ? where id = ?", unmarked, member);
        assertReadAndFound();

        rotateKeys.rotate();

        assertThat((byte[]) value("select identity_index from member where id = ?", member))
                .isEqualTo(identities.indexes(NUMBER).getFirst());
        assertReadAndFound();
    }

    @Test
    void untilThenTheOlderKeysAreNeededAndOnlyAnAdministratorIsTold() {
        as(Tokens.of("admin")).get("/api/v1/identity-keys").then().body("olderKeysDispensable", equalTo(false));
        as(OFFICER).get("/api/v1/identity-keys").then().statusCode(403);
    }

    private void assertReadAndFound() {
        as(OFFICER)
                .get("/api/v1/households/{id}", household)
                .then()
                .statusCode(200)
                .body("members[0].identityNumber", equalTo(NUMBER));
        as(OFFICER)
                .queryParam("asOf", "2016-06-02")
                .get("/api/v1/households/{id}", household)
                .then()
                .statusCode(200)
                .body("members[0].identityNumber", equalTo(NUMBER));
        as(OFFICER)
                .body("{\"identityNumber\": \"" + NUMBER + "\"}")
                .post("/api/v1/household-searches")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == '" + household + "' }.id", contains(household.toString()));
    }

    private String snapshot() throws SQLException {
        return (String) value("select snapshot from household_change where household_id = ?", household);
    }

    private Object value(String query, Object parameter) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, parameter);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1);
            }
        }
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
