package vn.giamngheo.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import vn.giamngheo.kit.problem.CommonProblem;

/** Lets only callers with a valid token to the API; the services behind look at the same token again. */
@ApplicationScoped
public class Authentication {

    /** After Quarkus has put the (still unasked) identity into the request, which it does at 200. */
    private static final int AFTER_QUARKUS = 90;

    private static final Logger LOG = Logger.getLogger(Authentication.class);

    private final IdentityProviderManager identities;
    private final Refusals refusals;

    Authentication(IdentityProviderManager identities, Refusals refusals) {
        this.identities = identities;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::demandToken, AFTER_QUARKUS);
    }

    private void demandToken(RoutingContext http) {
        var path = http.normalizedPath();
        if (!path.equals("/api") && !path.startsWith("/api/")) {
            http.next();
            return;
        }
        // Otherwise Quarkus answers a refused token, too, before we can.
        http.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        var here = http.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(http, identities)
                .emitOn(task -> here.runOnContext(nothing -> task.run()))
                .subscribe()
                .with(identity -> admit(http, identity), failure -> refuse(http, failure));
    }

    private void admit(RoutingContext http, SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            challenge(http, "Bearer");
        } else {
            http.next();
        }
    }

    private void refuse(RoutingContext http, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            challenge(http, "Bearer error=\"invalid_token\"");
        } else {
            LOG.warnf("No token can be checked: %s", failure);
            LOG.debug("Why no token can be checked", failure);
            http.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
            refusals.answer(http, CommonProblem.SERVICE_UNAVAILABLE);
        }
    }

    private void challenge(RoutingContext http, String scheme) {
        http.response().putHeader("WWW-Authenticate", scheme);
        refusals.answer(http, CommonProblem.UNAUTHENTICATED);
    }
}
