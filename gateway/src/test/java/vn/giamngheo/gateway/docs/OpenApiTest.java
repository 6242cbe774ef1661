package vn.giamngheo.gateway.docs;

import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;
import vn.giamngheo.testing.ApiContract;

@QuarkusTest
class OpenApiTest extends GatewayTest {

    /** Fails after a service's document has changed, too: read what that means for the whole and refresh this one. */
    @Test
    void theCommittedDocumentIsTheServedOne() {
        ApiContract.assertCommitted(Path.of("openapi/giamngheo.yaml"), "/docs/openapi");
    }
}
