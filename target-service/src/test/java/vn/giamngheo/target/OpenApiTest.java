package vn.giamngheo.target;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.ApiContract;

@QuarkusTest
class OpenApiTest extends ServiceTest {

    @Test
    void committedDocumentIsWhatTheServiceServes() {
        ApiContract.assertCommitted(CONTRACT, "/q/openapi");
    }
}
