package vn.giamngheo.kit.rest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * Takes JSON at its word: one value, no field twice, no value of another kind than the field's, for 1.5 must not quietly
 * become 1 nor 0 the first constant of an enum; and nothing that the database could not give back as it came.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final char NUL = '\0';
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int UUID_LENGTH = 36;

    /** Last of all, for of two deserializers the later one counts. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
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
                            .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
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
                if (DATE.matcher(text).matches() && StrictJson.isStorable(LocalDate.parse(text))) {
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
