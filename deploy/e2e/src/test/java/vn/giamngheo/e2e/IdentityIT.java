package vn.giamngheo.e2e;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.local.keycloak.LocalKeycloak;
import vn.giamngheo.local.process.Part;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

@ExtendWith(RunningStack.class)
class IdentityIT {

    private static final String APP = "vn.giamngheo.app:/callback";

    @Test
    void aPhoneLogsInWithPkceAndStaysLoggedInOffline(Suite suite) {
        var login = new BrowserLogin(suite.stack().keycloak().issuer(), "giamngheo-mobile", APP);

        var tokens = login.tokens(Suite.OFFICER, "openid offline_access");

        tokens.then().statusCode(200).body("expires_in", lessThanOrEqualTo(300));
        reads(suite, tokens.path("access_token")).then().statusCode(200);
        var renewed = given().contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "grant_type", "refresh_token",
                        "client_id", "giamngheo-mobile",
                        "refresh_token", tokens.<String>path("refresh_token")))
                .post(suite.stack().keycloak().tokenAddress());
        renewed.then().statusCode(200);
        reads(suite, renewed.path("access_token")).then().statusCode(200);
    }

    @Test
    void aCodeThatSomebodyElseCaughtIsWorthNothing(Suite suite) {
        var login = new BrowserLogin(suite.stack().keycloak().issuer(), "giamngheo-mobile", APP);

        assertThat(login.authorize(null, "openid").header("Location")).contains("error=invalid_request");
        login.exchange(login.code(Suite.OFFICER, "openid"), "x".repeat(48))
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
    }

    @Test
    void aTokenCarriesNoMoreRolesThanItsClientMay(Suite suite) {
        var issuer = suite.stack().keycloak().issuer();

        assertThat(roles(new BrowserLogin(issuer, "giamngheo-portal", "https://portal.example/callback")
                        .tokens("auditor", "openid")))
                .containsExactly("auditor");
        assertThat(roles(new BrowserLogin(issuer, "giamngheo-portal", "https://portal.example/callback")
                        .tokens(Suite.OFFICER, "openid")))
                .isEmpty();
        assertThat(roles(new BrowserLogin(issuer, "giamngheo-mobile", APP).tokens(Suite.REVIEWER, "openid")))
                .containsExactly("commune-officer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamngheo-mobile", "giamngheo-portal", "giamngheo-office"})
    void nobodyTradesAPasswordForAToken(String client, Suite suite) {
        given().contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        Suite.OFFICER,
                        "password",
                        "demo-only"))
                .post(suite.stack().keycloak().tokenAddress())
                .then()
                .statusCode(400)
                .body("error", equalTo("unauthorized_client"));
    }

    @Test
    void aProvincialSystemShowsItsKey(Suite suite) throws GeneralSecurityException {
        var token = asIntegration(suite, suite.stack().integrationKey().key());

        token.then().statusCode(200);
        reads(suite, token.path("access_token")).then().statusCode(200);

        var stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        asIntegration(suite, stranger).then().statusCode(400).body("error", startsWith("invalid_"));
    }

    /** The key is exchanged while everything runs, as an administrator does in the console. */
    @Test
    void keysOfTheIssuerChangeWithoutARestart(Suite suite) {
        var before = tokenOf(suite, "giamngheo-mobile");
        newKey(suite);
        var after = tokenOf(suite, "giamngheo-mobile");

        assertThat(key(after)).isNotEqualTo(key(before));
        for (var door : doors(suite)) {
            // Made-up keys make the keys be fetched, too; after one of these the next fetch waits some seconds.
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> readsAt(door, after).then().statusCode(200));
            readsAt(door, before).then().statusCode(200);
        }
    }

    @Test
    void tokensForSomebodyElseOrBySomebodyElseAreRefusedByEveryServiceItself(Suite suite) {
        var administrator = administrator(suite);
        // Of the right issuer, for the administration of accounts: without our audience.
        var another = given().contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", Suite.OFFICER,
                        "password", "demo-only"))
                .post(suite.stack().keycloak().tokenAddress())
                .<String>path("access_token");

        for (var door : doors(suite)) {
            readsAt(door, administrator).then().statusCode(401);
            readsAt(door, another).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        }
    }

    private static List<String> doors(Suite suite) {
        return suite.stack().services().stream().map(Part::address).toList();
    }

    private static Response reads(Suite suite, String token) {
        return readsAt(suite.stack().gateway().address(), token);
    }

    /** Something that every role may read, wherever it is asked. */
    private static Response readsAt(String door, String token) {
        var paths = List.of("/api/v1/poverty-standards", "/api/v1/plans", "/api/v1/agencies");
        return paths.stream()
                .map(path -> given().auth().oauth2(token).get(door + path))
                .filter(answer -> answer.statusCode() != 404)
                .findFirst()
                .orElseThrow();
    }

    private static String tokenOf(Suite suite, String client) {
        return new BrowserLogin(suite.stack().keycloak().issuer(), client, APP)
                .tokens(Suite.OFFICER, "openid")
                .path("access_token");
    }

    private static Response asIntegration(Suite suite, PrivateKey key) {
        return given().contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "giamngheo-integration",
                        "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                                ClientAssertion.of(
                                        "giamngheo-integration",
                                        suite.stack().keycloak().issuer(),
                                        key)))
                .post(suite.stack().keycloak().tokenAddress());
    }

    private static void newKey(Suite suite) {
        var server = suite.stack().keycloak().address();
        given().auth()
                .oauth2(administrator(suite))
                .contentType(ContentType.JSON)
                .body("""
                      {"name": "next", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
                       "config": {"priority": ["200"], "enabled": ["true"], "active": ["true"]}}""")
                .post(server + "/admin/realms/giamngheo/components")
                .then()
                .statusCode(201);
    }

    private static String administrator(Suite suite) {
        return given().contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        LocalKeycloak.ADMIN,
                        "password",
                        LocalKeycloak.ADMIN_PASSWORD))
                .post(suite.stack().keycloak().address() + "/realms/master/protocol/openid-connect/token")
                .path("access_token");
    }

    private static List<String> roles(Response tokens) {
        var roles = JsonPath.from(part(tokens.path("access_token"), 1)).<String>getList("realm_access.roles");
        return roles == null ? List.of() : roles;
    }

    private static String key(String token) {
        return JsonPath.from(part(token, 0)).getString("kid");
    }

    private static String part(String token, int index) {
        return new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]), UTF_8);
    }
}
