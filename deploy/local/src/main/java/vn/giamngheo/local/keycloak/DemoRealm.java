package vn.giamngheo.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The realm for trying out: a site's realm, to which users, clients and secrets are added that everybody can read. They are
 * kept in a file of their own, so that no site imports them by mistake.
 */
public final class DemoRealm {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** By what two entries of a list are known to be the same. */
    private static final List<String> NAMES = List.of("clientId", "username", "client", "name");

    private static final String USUAL_GATEWAY = "http://localhost:8080";
    private static final String INTEGRATION = "giamngheo-integration";

    private DemoRealm() {}

    /**
     * Writes the realm as a file that Keycloak imports.
     *
     * @param identity the folder with both parts
     * @param gateway where browsers of this stack find the gateway
     * @param integrationKeys the public key by which the provincial system of this stack is known, as a JSON Web Key Set
     */
    public static void write(Path identity, String gateway, String integrationKeys, Path file) {
        try {
            var realm = (ObjectNode)
                    JSON.readTree(identity.resolve("giamngheo-realm.json").toFile());
            var demo = Files.readString(identity.resolve("demo-realm.json")).replace(USUAL_GATEWAY, gateway);
            merge(realm, JSON.readTree(demo));
            merge(realm, knownBy(integrationKeys));
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode knownBy(String integrationKeys) {
        var realm = JSON.createObjectNode();
        realm.putArray("clients")
                .addObject()
                .put("clientId", INTEGRATION)
                .putObject("attributes")
                .put("use.jwks.url", "false")
                .put("use.jwks.string", "true")
                .put("jwks.string", integrationKeys);
        return realm;
    }

    private static void merge(ObjectNode into, JsonNode more) {
        more.properties().forEach(field -> {
            var there = into.get(field.getKey());
            if (there instanceof ObjectNode object && field.getValue().isObject()) {
                merge(object, field.getValue());
            } else if (there instanceof ArrayNode array && isNamed(field.getValue())) {
                field.getValue().forEach(entry -> merge(array, (ObjectNode) entry));
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
    }

    private static void merge(ArrayNode into, ObjectNode entry) {
        for (var there : into) {
            if (name(there).equals(name(entry))) {
                merge((ObjectNode) there, entry);
                return;
            }
        }
        into.add(entry);
    }

    /** A list of plain values is replaced as a whole. */
    private static boolean isNamed(JsonNode list) {
        return list.isArray() && !list.isEmpty() && list.get(0).isObject();
    }

    private static String name(JsonNode entry) {
        return NAMES.stream()
                .filter(entry::has)
                .map(name -> entry.get(name).asText())
                .findFirst()
                .orElse("");
    }
}
