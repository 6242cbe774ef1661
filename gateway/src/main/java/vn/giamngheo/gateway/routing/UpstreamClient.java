package vn.giamngheo.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

/** The pool of connections to the services. */
@ApplicationScoped
class UpstreamClient {

    @Produces
    @ApplicationScoped
    HttpClient client(Vertx vertx, RoutingConfig config) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.poolSize())
                .setMaxWaitQueueSize(config.waiting())
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                // What the service compressed goes on as it is; what it did not is not worth it.
                .setDecompressionSupported(false));
    }

    void close(@Disposes HttpClient client) {
        var unused = client.close();
    }
}
