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
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
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
            if (!Json.isStorable(date)) {
                throw new IllegalArgumentException(text);
            }
            return date;
        }
    }

    /**
     * Takes JSON at its word: one value, no field twice, no value of another kind than the field's, for 1.5 must not quietly
     * become 1 nor 0 the first constant of an enum; and nothing that the database could not give back as it came.
     */
    @Singleton
    public static class Json implements ObjectMapperCustomizer {

        private static final char NUL = '\0';
        private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        private static final int UUID_LENGTH = 36;

        /** Far more than any request of ours has, and far less than it takes to keep a parser busy. */
        private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
                .maxNestingDepth(32)
                .maxNumberLength(64)
                .maxNameLength(256)
                .build();

        /** Last of all, for of two deserializers the later one counts. */
        @Override
        public int priority() {
            return MINIMUM_PRIORITY;
        }

        @Override
        public void customize(ObjectMapper json) {
            json.getFactory().setStreamReadConstraints(LIMITS);
            // 100, not 1E+2: the same number, but not to every reader.
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
            json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
            json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
            json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
            json.registerModule(new SimpleModule("values as they are written")
                    .addDeserializer(String.class, new Text())
                    .addDeserializer(LocalDate.class, new Day())
                    .addDeserializer(UUID.class, new Id()));
        }

        /** Java counts years by the milliard, calendars and the database do not. */
        static boolean isStorable(LocalDate date) {
            return date.getYear() >= 1 && date.getYear() <= 9999;
        }

        /** The database keeps no NUL and no half character; they would be lost or an error there, so they are one here. */
        private static final class Text extends StdScalarDeserializer<String> {

            private static final long serialVersionUID = 1L;

            Text() {
                super(String.class);
            }

            @Override
            public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                    return (String) context.handleUnexpectedToken(String.class, parser);
                }
                var text = parser.getText();
                return isStorable(text)
                        ? text
                        : (String) context.handleWeirdStringValue(String.class, text, "not storable");
            }

            private static boolean isStorable(String text) {
                return text.indexOf(NUL) < 0
                        && text.codePoints()
                                .noneMatch(
                                        point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
            }
        }

        /** A day as ISO 8601 writes it, without a time that would be dropped. */
        private static final class Day extends StdScalarDeserializer<LocalDate> {

            private static final long serialVersionUID = 1L;

            Day() {
                super(LocalDate.class);
            }

            @Override
            public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                    return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
                }
                var text = parser.getText();
                try {
                    if (DATE.matcher(text).matches() && Json.isStorable(LocalDate.parse(text))) {
                        return LocalDate.parse(text);
                    }
                } catch (java.time.format.DateTimeParseException noSuchDay) {
                    return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no such day");
                }
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "yyyy-MM-dd");
            }
        }

        /** A UUID in its one written form. */
        private static final class Id extends StdScalarDeserializer<UUID> {

            private static final long serialVersionUID = 1L;

            Id() {
                super(UUID.class);
            }

            @Override
            public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                    return (UUID) context.handleUnexpectedToken(UUID.class, parser);
                }
                var text = parser.getText();
                try {
                    if (text.length() == UUID_LENGTH) {
                        return UUID.fromString(text);
                    }
                } catch (IllegalArgumentException noUuid) {
                    return (UUID) context.handleWeirdStringValue(UUID.class, text, "no UUID");
                }
                return (UUID) context.handleWeirdStringValue(UUID.class, text, "no UUID");
            }
        }
    }
}
