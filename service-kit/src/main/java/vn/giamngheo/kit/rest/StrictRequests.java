package vn.giamngheo.kit.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;

/**
 * Takes a request at its word: a query parameter that the endpoint does not declare is refused, for a misspelt filter must
 * not quietly widen a list, and so is a JSON value of another kind than the field's, for 1.5 must not quietly become 1.
 */
@Singleton
public class StrictRequests implements ObjectMapperCustomizer {

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public void customize(ObjectMapper json) {
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    }

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo endpoint) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty() || endpoint.getResourceMethod() == null) {
            return;
        }
        var known = declared.computeIfAbsent(endpoint.getResourceMethod(), StrictRequests::declaredBy);
        for (var name : sent) {
            if (!known.contains(name)) {
                throw new ProblemException(CommonProblem.UNKNOWN_QUERY_PARAMETER, name, String.join(", ", known));
            }
        }
    }

    private static Set<String> declaredBy(Method endpoint) {
        return Arrays.stream(endpoint.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
