package vn.giamngheo.local.keycloak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RealmTest {

    private static final Set<String> ROLES = Set.of(
            "surveyor", "commune-officer", "reviewing-officer", "agency-officer", "integration", "auditor", "admin");

    private static final Path FILE = Path.of("../identity/giamngheo-realm.json");

    private final Realm realm = Realm.read(FILE);

    @Test
    void theDemoUsersHaveOnlyRolesOfTheSuite() {
        assertThat(realm.users()).hasSize(10);
        assertThat(realm.users())
                .flatMap(user -> Stream.of(user.roles().split(", ", -1)).toList())
                .isSubsetOf(ROLES);
    }

    @Test
    void theSecretsOfTheClientsAreRead() {
        assertThat(realm.secretOf("demo-loader")).isNotBlank();
        assertThat(realm.secretOf("agency-task-service")).isNotBlank();
    }

    @Test
    void onlyTheAccountOfAgencyTaskServiceMayAskWhomToVisitAndItMayNothingElse() throws IOException {
        var file = new ObjectMapper().readTree(FILE.toFile());

        assertThat(file.path("roles").path("realm").findValuesAsText("name")).contains("visit-card");
        assertThat(StreamSupport.stream(file.path("users").spliterator(), false)
                        .filter(user -> user.path("realmRoles").toString().contains("visit-card")))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.path("serviceAccountClientId").asText()).isEqualTo("agency-task-service");
                    assertThat(user.path("realmRoles")).hasSize(1);
                    assertThat(user.has("attributes")).as("areas or an agency").isFalse();
                    assertThat(user.has("credentials")).isFalse();
                });
    }
}
