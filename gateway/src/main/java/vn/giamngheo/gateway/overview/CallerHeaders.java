package vn.giamngheo.gateway.overview;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

import vn.giamngheo.kit.rest.RequestId;

/** Asks the services in the caller's name and language, under the caller's request id. */
@ApplicationScoped
class CallerHeaders implements ClientHeadersFactory {

    private static final List<String> PASSED_ON =
            List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE, RequestId.TRACE, "tracestate");

    private final CurrentVertxRequest request;

    CallerHeaders(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var http = request.getCurrent();
        var headers = new MultivaluedHashMap<String, String>();
        for (var name : PASSED_ON) {
            var value = http.request().getHeader(name);
            if (value != null) {
                headers.putSingle(name, value);
            }
        }
        headers.putSingle(RequestId.HEADER, RequestId.of(http));
        return headers;
    }
}
