package vn.giamngheo.kit.problem;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.rest.RequestId;

/** Turns a refusal into its answer, in the caller's language and with the request's id. */
@ApplicationScoped
public class Problems {

    private final CurrentVertxRequest request;

    Problems(CurrentVertxRequest request) {
        this.request = request;
    }

    public Response of(ProblemType type, Object... arguments) {
        return of(type, List.of(), arguments);
    }

    public Response of(ProblemType type, List<Fault> faults, Object... arguments) {
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem(request.getCurrent(), type, faults, arguments))
                .build();
    }

    /** The body alone, for a refusal that is given before any JAX-RS resource is reached. */
    public Problem problem(RoutingContext http, ProblemType type, Object... arguments) {
        return problem(http, type, List.of(), arguments);
    }

    private static Problem problem(
            @Nullable RoutingContext http, ProblemType type, List<Fault> faults, Object... arguments) {
        var language = Texts.language(http == null ? null : http.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new Problem(
                "urn:giamngheo:problem:" + type.slug(),
                Texts.problem(type, "title", language),
                type.status(),
                Texts.problem(type, "detail", language, arguments),
                RequestId.of(http),
                faults.stream()
                        .map(fault ->
                                new Problem.FieldFault(fault.pointer(), fault.code(), Texts.fault(fault, language)))
                        .toList());
    }
}
