package vn.giamngheo.local.launcher;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RealmTest {

    private static final Set<String> ROLES = Set.of(
            "surveyor", "commune-officer", "reviewing-officer", "agency-officer", "integration", "auditor", "admin");

    private final Realm realm = Realm.read(Path.of("../identity/giamngheo-realm.json"));

    @Test
    void theDemoUsersHaveOnlyRolesOfTheSuite() {
        assertThat(realm.users()).hasSize(10);
        assertThat(realm.users())
                .flatMap(user -> Stream.of(user.roles().split(", ", -1)).toList())
                .isSubsetOf(ROLES);
    }

    @Test
    void theLoadersSecretIsRead() {
        assertThat(realm.secretOf("demo-loader")).isNotBlank();
    }
}
