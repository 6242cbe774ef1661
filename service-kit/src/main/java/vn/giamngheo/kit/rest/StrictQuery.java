package vn.giamngheo.kit.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;

/** Refuses query parameters that an endpoint does not declare: a misspelt filter must not quietly widen a list. */
public class StrictQuery {

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo endpoint) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty() || endpoint.getResourceMethod() == null) {
            return;
        }
        var known = declared.computeIfAbsent(endpoint.getResourceMethod(), StrictQuery::declaredBy);
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
