package vn.giamngheo.kit.rest;

import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;

/**
 * Takes a request at its word: a query parameter that the endpoint does not declare is refused, for a misspelt filter must
 * not quietly widen a list, and so is one given twice.
 */
@Singleton
public class StrictRequests {

    private static final char NUL = '\0';

    private final Map<Method, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo endpoint) {
        var sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || endpoint.getResourceMethod() == null) {
            return;
        }
        var known = declared.computeIfAbsent(endpoint.getResourceMethod(), StrictRequests::declaredBy);
        var faults = new ArrayList<Fault>();
        sent.forEach((name, values) -> {
            var type = known.get(name);
            if (type == null) {
                throw new ProblemException(
                        CommonProblem.UNKNOWN_QUERY_PARAMETER, name, String.join(", ", known.keySet()));
            }
            if (values.size() > 1) {
                faults.add(Fault.at(name, "Repeated"));
            }
            values.forEach(value -> QueryValue.fault(name, value, type).ifPresent(faults::add));
        });
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, faults);
        }
    }

    private static Map<String, Class<?>> declaredBy(Method endpoint) {
        var types = new TreeMap<String, Class<?>>();
        for (var parameter : endpoint.getParameters()) {
            var query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                types.put(query.value(), parameter.getType());
            }
        }
        return types;
    }

    /** What JAX-RS would convert, tried beforehand: it answers 404 to a value it cannot, which here means another thing. */
    private static final class QueryValue {

        private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
                int.class, Integer::valueOf,
                Integer.class, Integer::valueOf,
                long.class, Long::valueOf,
                Long.class, Long::valueOf,
                UUID.class, UUID::fromString,
                LocalDate.class, QueryValue::date);

        static Optional<Fault> fault(String name, String value, Class<?> type) {
            if (value.isBlank() || value.indexOf(NUL) >= 0) {
                return Optional.of(Fault.at(name, "NotBlank"));
            }
            if (type.isEnum()) {
                var constants = Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .toList();
                return constants.contains(value)
                        ? Optional.empty()
                        : Optional.of(Fault.at(name, "UnknownValue", String.join(", ", constants)));
            }
            try {
                var unused = PARSERS.getOrDefault(type, text -> text).apply(value);
                return Optional.empty();
            } catch (IllegalArgumentException | DateTimeException e) {
                return Optional.of(Fault.at(name, "WrongType"));
            }
        }

        private static LocalDate date(String text) {
            var date = LocalDate.parse(text);
            if (!StrictJson.isStorable(date)) {
                throw new IllegalArgumentException(text);
            }
            return date;
        }
    }
}
