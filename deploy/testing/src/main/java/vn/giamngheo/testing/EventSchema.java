package vn.giamngheo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** A committed JSON Schema of an event, to hold real events against. */
public final class EventSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Schema schema;

    private EventSchema(Schema schema) {
        this.schema = schema;
    }

    public static EventSchema of(Path file) {
        return new EventSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json(file)));
    }

    public void assertFits(String event) {
        try {
            var errors = schema.validate(JSON.readTree(event));
            if (!errors.isEmpty()) {
                throw new AssertionError(errors + "\n" + event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
