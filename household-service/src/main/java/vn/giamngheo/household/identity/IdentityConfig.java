package vn.giamngheo.household.identity;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The keys that identity numbers are kept with; there is no default, so that nobody runs on a known one. */
@ConfigMapping(prefix = "registry.identity")
interface IdentityConfig {

    /** {@code number:32 bytes in Base64}; the first encrypts, the others still decrypt what was encrypted before. */
    List<String> keys();

    /** At least 32 random bytes in Base64: what numbers are found by. */
    String indexKey();

    /** What they were found by before, until {@link RotateKeys} has brought all of them to the new key. */
    Optional<List<String>> previousIndexKeys();

    /** How often is looked for what older keys have made; {@code off} leaves it. */
    @WithDefault("10m")
    String rotateEvery();
}
