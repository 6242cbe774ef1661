package vn.giamngheo.testing.access;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import vn.giamngheo.testing.Tokens;

/**
 * A running service with its fixture, as the generated tests need it.
 *
 * @param name in the column {@code service} of the matrix
 * @param contract its committed OpenAPI document
 * @param base where it listens
 * @param dress gives the token of a role what else it needs: the agency of an officer. Areas are set by the tests
 * @param ladders the areas around the fixture, for each rule that the service's rows use
 * @param fingerprint of all that a refused call must not change
 */
public record ServiceUnderTest(
        String name,
        Path contract,
        URI base,
        Map<String, UnaryOperator<Tokens>> dress,
        Map<AreaRule, Ladder> ladders,
        Recipes recipes,
        Supplier<String> fingerprint) {

    Tokens caller(String role) {
        var plain = role.equals(Callers.NO_ROLE) ? Tokens.of() : Tokens.of(role);
        return dress.getOrDefault(role, UnaryOperator.identity()).apply(plain);
    }
}
