package vn.giamngheo.kit.security;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller behind the request, as the token tells. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The stable name of the account, for logs and histories; never a person's name. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    /** The codes of the areas that the caller works for; each service reads them in its {@code AreaScope} alone. */
    public Set<String> areas() {
        return values("areas");
    }

    /** The codes of the agencies that the caller acts for; one, as a rule. */
    public Set<String> agencies() {
        return values("agency");
    }

    /** The texts of a claim, be it one text or a list; empty when the token has none. */
    private Set<String> values(String claim) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Set.of();
        }
        Object value = token.getClaim(claim);
        if (value instanceof Collection<?> many) {
            return many.stream().map(Caller::text).collect(Collectors.toUnmodifiableSet());
        }
        return value == null ? Set.of() : Set.of(text(value));
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }
}
