package vn.giamngheo.household.registry;

import java.util.List;

import io.smallrye.config.ConfigMapping;

/** The keys that identity numbers are kept with; there is no default, so that nobody runs on a known one. */
@ConfigMapping(prefix = "registry.identity")
interface IdentityConfig {

    /** {@code number:32 bytes in Base64}; the first encrypts, the others still decrypt what was encrypted before. */
    List<String> keys();

    /** At least 32 random bytes in Base64; a change of it makes every number unfindable. */
    String indexKey();
}
