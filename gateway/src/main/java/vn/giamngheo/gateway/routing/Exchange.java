package vn.giamngheo.gateway.routing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
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
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RoutingContext http;
    private final Upstream upstream;
    private final Breakers breakers;
    private final RoutingConfig config;
    private final Refusals refusals;
    private final BodyLimit limit;
    private final LimitedBody body;
    private final boolean bodiless;
    private @Nullable HttpClientRequest outgoing;

    Exchange(
            RoutingContext http,
            Upstream upstream,
            Breakers breakers,
            RoutingConfig config,
            Refusals refusals,
            BodyLimit limit) {
        this.http = http;
        this.upstream = upstream;
        this.breakers = breakers;
        this.config = config;
        this.refusals = refusals;
        this.limit = limit;
        this.body = new LimitedBody(http.request(), limit.bytes(http), this::awaitAnswer);
        this.bodiless = isBodiless(http);
    }

    private static boolean isBodiless(RoutingContext http) {
        var request = http.request();
        return SAFE.contains(request.method())
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && (request.version() != HttpVersion.HTTP_2 || request.isEnded());
    }

    Future<HttpClientRequest> connect(HttpClient client) {
        return client.request(upstream.request()
                        .setConnectTimeout(config.connectTimeout().toMillis()))
                // What goes wrong is told by the answer that does not come; nobody needs to read it twice in the log.
                .onSuccess(request -> {
                    outgoing = request.exceptionHandler(failure -> {});
                    if (bodiless) {
                        awaitAnswer();
                    }
                });
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
        if (bodiless) {
            request.resume();
            proxied.setBody(null);
        } else {
            passBodyOn(context);
        }
        HopHeaders.strip(proxied.headers());
        HopHeaders.forward(proxied.headers(), request);
        if (Routes.isPublic(request.path())) {
            HopHeaders.makeAnonymous(proxied.headers());
        }
        proxied.putHeader(RequestId.HEADER, RequestId.of(http));
        return breakers.through(upstream, bodiless, () -> ask(context), this::tellsNothing)
                .recover(failure -> Future.succeededFuture(refuse(context, failure)));
    }

    private void passBodyOn(ProxyContext context) {
        var request = http.request();
        var proxied = context.request();
        proxied.setBody(Body.body(body, proxied.getBody().length()));
        if (request.version() == HttpVersion.HTTP_2 && proxied.getBody().length() < 0 && !request.isEnded()) {
            // HTTP/2 has no such header, but the proxy looks for it to know that a body of unknown length follows.
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            http.response().writeContinue();
        }
        var patience = http.vertx().setTimer(config.bodyTimeout().toMillis(), timer -> body.hurry());
        http.addEndHandler(end -> http.vertx().cancelTimer(patience));
    }

    private Future<ProxyResponse> ask(ProxyContext context) {
        return context.sendRequest()
                .recover(failure -> mayAskAgain(failure) ? context.sendRequest() : Future.failedFuture(failure));
    }

    /** The client's fault, or too much to do. A service that was silent for its whole time is told of, whoever has gone. */
    private boolean tellsNothing(Throwable failure) {
        return body.tooLarge()
                || body.tooSlow()
                || failure instanceof ConnectionPoolTooBusyException
                || (http.response().closed() && !(failure instanceof TimeoutException));
    }

    /**
     * Once more only where it cannot happen twice: when nothing was sent, or when a read found its connection closed, as
     * happens to one that was kept open while the service restarted. A silent service is not asked again.
     */
    private boolean mayAskAgain(Throwable failure) {
        var nothingSent = outgoing == null && !(failure instanceof ConnectionPoolTooBusyException);
        var silent = failure instanceof TimeoutException || failure instanceof ConnectTimeoutException;
        return (nothingSent || bodiless) && !silent && !http.response().closed();
    }

    private ProxyResponse refuse(ProxyContext context, Throwable failure) {
        var type = problem();
        if (type == CommonProblem.SERVICE_UNAVAILABLE) {
            if (!(failure instanceof Breakers.LeftAlone)) {
                LOG.warnf("%s did not answer: %s", upstream.name(), failure);
            }
            http.response()
                    .putHeader(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(config.breaker().pause().toSeconds()));
        } else {
            limit.hangUpAfterwards(http);
        }
        return context.request()
                .release()
                .response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(refusals.body(http, type)));
    }

    private CommonProblem problem() {
        if (body.tooLarge()) {
            return CommonProblem.BODY_TOO_LARGE;
        }
        return body.tooSlow() ? CommonProblem.REQUEST_TIMEOUT : CommonProblem.SERVICE_UNAVAILABLE;
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
