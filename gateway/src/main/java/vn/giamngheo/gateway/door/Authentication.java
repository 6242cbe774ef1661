package vn.giamngheo.gateway.door;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.CommonProblem;

/** Lets only callers with a valid token to the API, save to what everybody may read; the services behind look at the same token again. */
@ApplicationScoped
public class Authentication {

    /** After Quarkus has put the (still unasked) identity into the request, which it does at 200. */
    private static final int AFTER_QUARKUS = 90;

    private static final String BEARER = "Bearer ";
    private static final String BAD_TOKEN = "Bearer error=\"invalid_token\"";

    /** Three parts of Base64 (RFC 7515, 3.1). Readers of tokens are not all ready for something else. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private static final Logger LOG = Logger.getLogger(Authentication.class);

    private final IdentityProviderManager identities;
    private final Refusals refusals;
    private final RateLimits rates;
    private final KnownTokens known;
    private final List<Pattern> open;

    Authentication(
            IdentityProviderManager identities,
            Refusals refusals,
            RateLimits rates,
            KnownTokens known,
            @ConfigProperty(name = "gateway.door.open") List<String> open) {
        this.identities = identities;
        this.refusals = refusals;
        this.rates = rates;
        this.known = known;
        this.open = open.stream().map(Pattern::compile).toList();
    }

    void register(@Observes Filters filters) {
        filters.register(this::demandToken, AFTER_QUARKUS);
    }

    private void demandToken(RoutingContext http) {
        if (Addresses.isPublic(http)) {
            admitVisitor(http);
            return;
        }
        if (!Addresses.isApi(http)) {
            http.next();
            return;
        }
        var authorization = http.request().getHeader(HttpHeaders.AUTHORIZATION);
        var account = known.of(authorization);
        if (account.isPresent()) {
            admit(http, account.get());
        } else if (isMisshapen(authorization)) {
            challenge(http, BAD_TOKEN);
        } else {
            identify(http);
        }
    }

    private void identify(RoutingContext http) {
        // Otherwise Quarkus answers a refused token, too, before we can.
        http.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        var here = http.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(http, identities)
                .emitOn(task -> here.runOnContext(nothing -> task.run()))
                .subscribe()
                .with(identity -> admit(http, identity), failure -> refuse(http, failure));
    }

    private static boolean isMisshapen(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && !TOKEN.matcher(authorization.substring(BEARER.length()).strip())
                        .matches();
    }

    private void admit(RoutingContext http, SecurityIdentity identity) {
        if (!identity.isAnonymous()) {
            admit(http, known.remember(http.request().getHeader(HttpHeaders.AUTHORIZATION), identity));
        } else if (isOpen(http)) {
            admitVisitor(http);
        } else {
            challenge(http, "Bearer");
        }
    }

    private void admit(RoutingContext http, KnownTokens.Account account) {
        if (rates.admitAccount(http, account)) {
            http.next();
        }
    }

    private void admitVisitor(RoutingContext http) {
        if (rates.admitVisitor(http)) {
            http.next();
        }
    }

    /** What everybody may read; the service behind decides so, too, and knows what to show. */
    private boolean isOpen(RoutingContext http) {
        return http.request().method().equals(HttpMethod.GET)
                && open.stream()
                        .anyMatch(path -> path.matcher(http.normalizedPath()).matches());
    }

    private void refuse(RoutingContext http, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            challenge(http, BAD_TOKEN);
        } else {
            LOG.warnf("No token can be checked: %s", failure);
            LOG.debug("Why no token can be checked", failure);
            http.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
            refusals.answer(http, CommonProblem.SERVICE_UNAVAILABLE);
        }
    }

    private void challenge(RoutingContext http, String scheme) {
        if (rates.admitVisitor(http)) {
            http.response().putHeader("WWW-Authenticate", scheme);
            refusals.answer(http, CommonProblem.UNAUTHENTICATED);
        }
    }
}
