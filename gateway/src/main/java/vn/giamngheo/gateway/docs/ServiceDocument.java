package vn.giamngheo.gateway.docs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Reads API documents from their text. */
final class ServiceDocument {

    private ServiceDocument() {}

    /** The document that a service has committed; Maven has copied it beside our classes. */
    static OpenAPI of(String service) {
        var file = service.replace("-service", "") + ".yaml";
        try (var text = Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi/" + file)) {
            if (text == null) {
                throw new IllegalStateException("The API document " + service + "/openapi/" + file + " is missing."
                        + " It is committed with the service; write it again with: ./mvnw -pl " + service
                        + " test -Dtest=OpenApiTest -Dcontract.refresh");
            }
            return read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OpenAPI reread(OpenAPI document) {
        var text = onlyWhatIsGiven().withInitialModel(document).build().toJSON();
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static OpenAPI read(InputStream text) {
        return onlyWhatIsGiven().withCustomStaticFile(() -> text).build().model();
    }

    private static SmallRyeOpenAPI.Builder onlyWhatIsGiven() {
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false);
    }
}
