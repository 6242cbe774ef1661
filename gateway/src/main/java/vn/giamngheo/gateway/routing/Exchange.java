package vn.giamngheo.gateway.routing;

import java.util.List;
import java.util.Objects;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.gateway.door.BodyLimit;
import vn.giamngheo.gateway.door.Refusals;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problem;
import vn.giamngheo.kit.rest.RequestId;

/** One request on its way to a service, and its answer on the way back. */
final class Exchange implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final List<String> LINKS = List.of("Location", "Content-Location", "Link");
    private static final String SECONDS_TO_WAIT = "5";

    private final RoutingContext http;
    private final Upstream upstream;
    private final RoutingConfig config;
    private final Refusals refusals;
    private final BodyLimit limit;
    private final LimitedBody body;
    private @Nullable HttpClientRequest outgoing;

    Exchange(RoutingContext http, Upstream upstream, RoutingConfig config, Refusals refusals, BodyLimit limit) {
        this.http = http;
        this.upstream = upstream;
        this.config = config;
        this.refusals = refusals;
        this.limit = limit;
        this.body = new LimitedBody(http.request(), limit.bytes(http), this::awaitAnswer);
    }

    Future<HttpClientRequest> connect(HttpClient client) {
        return client.request(upstream.request()
                        .setConnectTimeout(config.connectTimeout().toMillis()))
                // What goes wrong is told by the answer that does not come; nobody needs to read it twice in the log.
                .onSuccess(request -> outgoing = request.exceptionHandler(failure -> {}));
    }

    /** A phone on a thin line may take long to send; the service's time begins when it has everything. */
    private void awaitAnswer() {
        Objects.requireNonNull(outgoing).idleTimeout(config.idleTimeout().toMillis());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = http.request();
        var proxied = context.request();
        proxied.setURI(request.query() == null ? request.path() : request.path() + "?" + request.query());
        proxied.setBody(Body.body(body, proxied.getBody().length()));
        if (request.version() == HttpVersion.HTTP_2 && proxied.getBody().length() < 0 && !request.isEnded()) {
            // HTTP/2 has no such header, but the proxy looks for it to know that a body of unknown length follows.
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            http.response().writeContinue();
        }
        HopHeaders.strip(proxied.headers());
        HopHeaders.forward(proxied.headers(), request);
        proxied.putHeader(RequestId.HEADER, RequestId.of(http));
        return context.sendRequest().recover(failure -> Future.succeededFuture(refuse(context, failure)));
    }

    private ProxyResponse refuse(ProxyContext context, Throwable failure) {
        var type = CommonProblem.SERVICE_UNAVAILABLE;
        if (body.tooLarge()) {
            type = CommonProblem.BODY_TOO_LARGE;
            limit.hangUpAfterwards(http);
        } else {
            LOG.warnf("%s did not answer: %s", upstream.name(), failure);
            http.response().putHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return context.request()
                .release()
                .response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(refusals.body(http, type)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        HopHeaders.strip(headers);
        headers.remove(RequestId.HEADER);
        for (var name : LINKS) {
            var links = headers.getAll(name);
            if (!links.isEmpty()) {
                headers.set(name, links.stream().map(upstream::withoutOrigin).toList());
            }
        }
        // What the service says (how to cache, for instance) replaces what the gateway says by default.
        headers.names().forEach(http.response().headers()::remove);
        return context.sendResponse();
    }
}
