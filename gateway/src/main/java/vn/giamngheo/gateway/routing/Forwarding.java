package vn.giamngheo.gateway.routing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpClient;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

import vn.giamngheo.gateway.door.BodyLimit;
import vn.giamngheo.gateway.door.Refusals;
import vn.giamngheo.kit.problem.CommonProblem;

/** Sends each request on to the service that owns its address, and streams the answer back. */
@ApplicationScoped
class Forwarding {

    /** The proxy would tunnel a WebSocket past every rule here, and the suite has none. */
    private static final ProxyOptions NO_TUNNELS = new ProxyOptions().setSupportWebSocket(false);

    private static final List<String> ROOTS = List.of("/api/*", "/public/*");

    private final Routes routes;
    private final Breakers breakers;
    private final HttpClient client;
    private final RoutingConfig config;
    private final Refusals refusals;
    private final BodyLimit limit;

    Forwarding(
            Routes routes,
            Breakers breakers,
            HttpClient client,
            RoutingConfig config,
            Refusals refusals,
            BodyLimit limit) {
        this.routes = routes;
        this.breakers = breakers;
        this.client = client;
        this.config = config;
        this.refusals = refusals;
        this.limit = limit;
    }

    void register(@Observes Router router) {
        for (var root : ROOTS) {
            router.route(root).order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(this::forward);
        }
    }

    private void forward(RoutingContext http) {
        var part = Routes.part(http.request().path());
        if (part.isEmpty()) {
            refusals.answer(http, CommonProblem.NOT_FOUND);
            return;
        }
        // What no service owns is the gateway's own, or nobody's: its resources decide.
        routes.owner(part.get()).ifPresentOrElse(upstream -> forward(http, upstream), http::next);
    }

    private void forward(RoutingContext http, Upstream upstream) {
        var exchange = new Exchange(http, upstream, breakers, config, refusals, limit);
        HttpProxy.reverseProxy(NO_TUNNELS, client)
                .origin(context -> exchange.connect(client))
                .addInterceptor(exchange)
                .handle(http.request());
    }
}
