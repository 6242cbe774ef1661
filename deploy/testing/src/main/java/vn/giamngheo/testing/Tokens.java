package vn.giamngheo.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.smallrye.jwt.build.Jwt;

/** Access tokens shaped like Keycloak's, signed by {@link TestIdentity}'s key. */
public final class Tokens {

    private static final String AUDIENCE = "giamngheo-api";

    private final Set<String> roles;
    private final Set<String> areas;
    private final Set<String> agencies;
    private final String account;
    private final String audience;
    private final Duration lifespan;

    private Tokens(
            Set<String> roles,
            Set<String> areas,
            Set<String> agencies,
            String account,
            String audience,
            Duration lifespan) {
        this.roles = roles;
        this.areas = areas;
        this.agencies = agencies;
        this.account = account;
        this.audience = audience;
        this.lifespan = lifespan;
    }

    public static Tokens of(String... roles) {
        return new Tokens(
                Set.of(roles),
                Set.of(),
                Set.of(),
                "test-" + String.join("+", Set.of(roles)),
                AUDIENCE,
                Duration.ofMinutes(5));
    }

    public Tokens areas(String... codes) {
        return new Tokens(roles, Set.of(codes), agencies, account, audience, lifespan);
    }

    public Tokens agency(String code) {
        return new Tokens(roles, areas, Set.of(code), account, audience, lifespan);
    }

    /** Another account with the same rights. */
    public Tokens account(String name) {
        return new Tokens(roles, areas, agencies, name, audience, lifespan);
    }

    public Tokens audience(String other) {
        return new Tokens(roles, areas, agencies, account, other, lifespan);
    }

    public Tokens expired() {
        return lasting(Duration.ofMinutes(-5));
    }

    public Tokens lasting(Duration life) {
        return new Tokens(roles, areas, agencies, account, audience, life);
    }

    public String sign() {
        var claims = Jwt.claims()
                .issuer("https://identity.test/realms/giamngheo")
                .subject(account)
                .audience(audience)
                .expiresIn(lifespan)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)));
        if (!areas.isEmpty()) {
            claims.claim("areas", List.copyOf(areas));
        }
        if (!agencies.isEmpty()) {
            claims.claim("agency", List.copyOf(agencies));
        }
        return claims.sign(privateKey());
    }

    private static PrivateKey privateKey() {
        var encoded = System.getProperty(TestIdentity.PRIVATE_KEY);
        if (encoded == null) {
            throw new IllegalStateException("Add @WithTestResource(TestIdentity.class) to the test.");
        }
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
