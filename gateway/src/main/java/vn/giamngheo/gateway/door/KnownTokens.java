package vn.giamngheo.gateway.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.gateway.security.Roles;

/**
 * Tokens that were good a moment ago, so that each of a phone's many requests does not cost a signature here: half of what
 * the gateway did was to check the same one again. The service behind checks it anew all the same.
 */
@ApplicationScoped
class KnownTokens {

    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final long MOST = 10_000;

    /** Seconds since 1970; Quarkus puts it there. */
    private static final String EXPIRES = "quarkus.identity.expire-time";

    private final Cache<String, Account> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();
    private final Clock clock;

    KnownTokens(Clock clock) {
        this.clock = clock;
    }

    /** Whose it is; empty when that has to be found out, or when it has expired meanwhile. */
    Optional<Account> of(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .map(known::getIfPresent)
                .filter(account -> clock.instant().isBefore(account.expires));
    }

    /** Whose a token is that was just checked. */
    Account remember(@Nullable String authorization, SecurityIdentity identity) {
        var expires = identity.<Long>getAttribute(EXPIRES);
        var account = new Account(
                identity.getPrincipal().getName(),
                identity.hasRole(Roles.INTEGRATION),
                expires == null ? Instant.EPOCH : Instant.ofEpochSecond(expires));
        if (authorization != null && expires != null) {
            known.put(authorization, account);
        }
        return account;
    }

    /**
     * Who asks, as far as the door has to know.
     *
     * @param machine a system that works for many persons
     */
    record Account(String name, boolean machine, Instant expires) {}
}
