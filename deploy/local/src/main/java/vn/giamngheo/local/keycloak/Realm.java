package vn.giamngheo.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the realm file says about demo users and clients, so that it is said in one place. */
public final class Realm {

    /** Somebody who logs in with a password. */
    public record User(String name, String password, String roles, String areas, String agency) {}

    private final JsonNode realm;

    private Realm(JsonNode realm) {
        this.realm = realm;
    }

    public static Realm read(Path file) {
        try {
            return new Realm(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those who log in with a password. */
    public List<User> users() {
        return elements(realm.path("users")).stream()
                .filter(user -> user.has("credentials"))
                .map(Realm::user)
                .toList();
    }

    public String secretOf(String client) {
        return elements(realm.path("clients")).stream()
                .filter(candidate -> candidate.path("clientId").asText().equals(client))
                .findFirst()
                .orElseThrow()
                .path("secret")
                .asText();
    }

    private static User user(JsonNode user) {
        return new User(
                user.path("username").asText(),
                user.path("credentials").path(0).path("value").asText(),
                roles(user.path("realmRoles")),
                joined(user.path("attributes").path("areas")),
                joined(user.path("attributes").path("agency")));
    }

    /** Those of the suite; that somebody may stay logged in on a phone is Keycloak's own. */
    private static String roles(JsonNode array) {
        return elements(array).stream()
                .map(JsonNode::asText)
                .filter(role -> !role.equals("offline_access"))
                .collect(Collectors.joining(", "));
    }

    private static String joined(JsonNode array) {
        return elements(array).stream().map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
