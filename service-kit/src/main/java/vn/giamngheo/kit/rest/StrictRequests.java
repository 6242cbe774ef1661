package vn.giamngheo.kit.rest;

import java.io.IOException;
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

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;

/**
 * Takes a request at its word: a query parameter that the endpoint does not declare is refused, for a misspelt filter must
 * not quietly widen a list, and so is a JSON value of another kind than the field's, for 1.5 must not quietly become 1.
 */
@Singleton
public class StrictRequests implements ObjectMapperCustomizer {

    private static final char NUL = '\0';

    private final Map<Method, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    /** Last of all, for of two deserializers the later one counts. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        json.registerModule(new SimpleModule("storable values")
                .addDeserializer(String.class, new StorableText())
                .addDeserializer(LocalDate.class, new StorableDate()));
    }

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
            if (!isStorable(date)) {
                throw new IllegalArgumentException(text);
            }
            return date;
        }
    }

    /** The database keeps no NUL in a text; it would be an error there, so it is one here. */
    private static final class StorableText extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            return text != null && text.indexOf(NUL) >= 0
                    ? (String) context.handleWeirdStringValue(String.class, text, "NUL")
                    : text;
        }
    }

    /** Java counts years by the milliard, calendars and the database do not. */
    private static final class StorableDate extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        StorableDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            return date == null || isStorable(date)
                    ? date
                    : (LocalDate) context.handleWeirdStringValue(LocalDate.class, date.toString(), "year");
        }
    }

    private static boolean isStorable(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= 9999;
    }
}
