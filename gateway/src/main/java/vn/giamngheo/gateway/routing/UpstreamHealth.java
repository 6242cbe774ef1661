package vn.giamngheo.gateway.routing;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells which services answer, and which of these are still left alone after failures. The gateway is ready all the same: taken out of service because one of them is down, it
 * could not serve the others either.
 */
@Readiness
@ApplicationScoped
class UpstreamHealth implements AsyncHealthCheck {

    private static final long PATIENCE_MS = 1_000;

    private final Routes routes;
    private final Breakers breakers;
    private final HttpClient client;

    UpstreamHealth(Routes routes, Breakers breakers, HttpClient client) {
        this.routes = routes;
        this.breakers = breakers;
        this.client = client;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var states = routes.upstreams().stream().map(this::state).toList();
        return Uni.createFrom()
                .completionStage(() -> Future.all(states).toCompletionStage())
                .map(all -> {
                    var answer = HealthCheckResponse.named("services behind the gateway");
                    all.<Map.Entry<String, String>>list()
                            .forEach(state -> answer.withData(state.getKey(), state.getValue()));
                    return answer.up().build();
                });
    }

    private Future<Map.Entry<String, String>> state(Upstream upstream) {
        var question = upstream.request().setURI("/q/health/live").setTimeout(PATIENCE_MS);
        return client.request(question)
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() != 200 ? "DOWN" : breakers.isOpen(upstream) ? "LEFT_ALONE" : "UP")
                .otherwise("DOWN")
                .map(state -> Map.entry(upstream.name(), state));
    }
}
