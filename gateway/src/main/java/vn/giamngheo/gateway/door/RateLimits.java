package vn.giamngheo.gateway.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

import vn.giamngheo.kit.problem.CommonProblem;

/** Counts requests by address and by account, tells on every answer what is left, and refuses what is too much. */
@ApplicationScoped
class RateLimits {

    /** Before a token is looked at, which costs more than counting. */
    private static final int BEFORE_AUTHENTICATION = 93;

    /** A household's line has a whole /64 of IPv6 to itself. */
    private static final int SUBSCRIBER_BYTES = 8;

    private final Rate addresses;
    private final Rate visitors;
    private final Rate accounts;
    private final Rate machines;
    private final Refusals refusals;

    RateLimits(RateConfig config, Refusals refusals) {
        this.addresses = new Rate("address", config.address(), config.remembered());
        this.visitors = new Rate("visitor", config.visitor(), config.remembered());
        this.accounts = new Rate("account", config.account(), config.remembered());
        this.machines = new Rate("machine", config.machine(), config.remembered());
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::countAddress, BEFORE_AUTHENTICATION);
    }

    private void countAddress(RoutingContext http) {
        if (!Addresses.isServed(http)) {
            http.next();
        } else if (admitted(http, addresses.take(address(http)))) {
            http.next();
        }
    }

    /** Counts somebody without a valid token; answers the request itself when it is one too many. */
    boolean admitVisitor(RoutingContext http) {
        return admitted(http, visitors.take(address(http)));
    }

    /** The same for somebody who has shown who it is. */
    boolean admitAccount(RoutingContext http, KnownTokens.Account account) {
        return admitted(http, (account.machine() ? machines : accounts).take(account.name()));
    }

    private boolean admitted(RoutingContext http, Rate.Taken taken) {
        http.response().putHeader("RateLimit-Policy", taken.policy()).putHeader("RateLimit", taken.left());
        if (!taken.allowed()) {
            http.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, taken.seconds())));
            refusals.answer(http, CommonProblem.TOO_MANY_REQUESTS);
        }
        return taken.allowed();
    }

    private static String address(RoutingContext http) {
        return subscriber(http.request().remoteAddress());
    }

    /** One caller as far as addresses tell. */
    static String subscriber(SocketAddress address) {
        var literal = address.hostAddress();
        if (literal == null || literal.indexOf(':') < 0) {
            return String.valueOf(literal);
        }
        try {
            // A literal, so nobody is asked for a name.
            var bytes = InetAddress.getByName(literal).getAddress();
            return bytes.length == 4 ? literal : HexFormat.of().formatHex(Arrays.copyOf(bytes, SUBSCRIBER_BYTES));
        } catch (UnknownHostException notAnAddress) {
            return literal;
        }
    }
}
