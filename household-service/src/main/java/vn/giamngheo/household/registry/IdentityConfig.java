package vn.giamngheo.household.registry;

import io.smallrye.config.ConfigMapping;

/** The keys that identity numbers are kept with; there is no default, so that nobody runs on a known one. */
@ConfigMapping(prefix = "registry.identity")
interface IdentityConfig {

    /** A Tink keyset (JSON, cleartext) for AEAD; the primary key encrypts, the others still decrypt. */
    String keyset();

    /** At least 32 random bytes in Base64; a change of it makes every number unfindable. */
    String indexKey();
}
