package vn.giamngheo.local.keycloak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RealmTest {

    private static final Set<String> ROLES = Set.of(
            "surveyor", "commune-officer", "reviewing-officer", "agency-officer", "integration", "auditor", "admin");

    private static final Path IDENTITY = Path.of("../identity");

    @TempDir
    Path folder;

    private Realm demo;
    private JsonNode site;
    private JsonNode merged;

    @BeforeEach
    void read() throws IOException {
        var file = folder.resolve("realm.json");
        DemoRealm.write(IDENTITY, "http://localhost:9999", "{\"keys\":[]}", file);
        demo = Realm.read(file);
        merged = new ObjectMapper().readTree(file.toFile());
        site = new ObjectMapper()
                .readTree(IDENTITY.resolve("giamngheo-realm.json").toFile());
    }

    @Test
    void theRealmOfASiteHasNoPersonsAndNoSecrets() {
        assertThat(elements(site.path("users"))).allMatch(user -> user.has("serviceAccountClientId"));
        assertThat(site.findValues("secret")).isEmpty();
        assertThat(site.findValues("credentials")).isEmpty();
        assertThat(site.toString()).doesNotContain("demo").doesNotContain("localhost");
    }

    @Test
    void nobodyTradesAPasswordForATokenAtASiteAndBrowsersUsePkce() {
        assertThat(elements(site.path("clients"))).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean()).isFalse();
            if (client.path("standardFlowEnabled").asBoolean()) {
                assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asText())
                        .isEqualTo("S256");
                assertThat(client.path("redirectUris").toString()).doesNotContain("\"*\"");
            }
        });
        assertThat(site.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    }

    @Test
    void theDemoRealmIsTheSitesWithMoreInIt() {
        var names = elements(site.path("clients"))
                .map(client -> client.path("clientId").asText())
                .toList();

        assertThat(elements(merged.path("clients"))
                        .map(client -> client.path("clientId").asText()))
                .containsAll(names)
                .contains("giamngheo-demo", "demo-loader")
                .doesNotHaveDuplicates();
        assertThat(client("giamngheo-office").path("redirectUris").toString()).contains("http://localhost:9999/docs/*");
        assertThat(client("giamngheo-integration")
                        .path("attributes")
                        .path("token.endpoint.auth.signing.alg")
                        .asText())
                .isEqualTo("RS256");
        assertThat(client("giamngheo-integration")
                        .path("attributes")
                        .path("jwks.string")
                        .asText())
                .isEqualTo("{\"keys\":[]}");
    }

    @Test
    void theDemoUsersHaveOnlyRolesOfTheSuite() {
        assertThat(demo.users()).hasSize(10);
        assertThat(demo.users())
                .flatMap(user -> Stream.of(user.roles().split(", ", -1)).toList())
                .isSubsetOf(ROLES);
    }

    @Test
    void theSecretsOfTheClientsAreRead() {
        assertThat(demo.secretOf("demo-loader")).isNotBlank();
        assertThat(demo.secretOf("agency-task-service")).isNotBlank();
    }

    @Test
    void onlyTheAccountOfAgencyTaskServiceMayAskWhomToVisitAndItMayNothingElse() {
        assertThat(merged.path("roles").path("realm").findValuesAsText("name")).contains("visit-card");
        assertThat(elements(merged.path("users"))
                        .filter(user -> user.path("realmRoles").toString().contains("visit-card")))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.path("serviceAccountClientId").asText()).isEqualTo("agency-task-service");
                    assertThat(user.path("realmRoles")).hasSize(1);
                    assertThat(user.has("attributes")).as("areas or an agency").isFalse();
                    assertThat(user.has("credentials")).isFalse();
                });
    }

    private JsonNode client(String id) {
        return elements(merged.path("clients"))
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
