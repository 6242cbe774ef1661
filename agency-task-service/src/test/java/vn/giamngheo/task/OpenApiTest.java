package vn.giamngheo.task;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.ApiContract;

@QuarkusTest
class OpenApiTest extends ServiceTest {

    @Test
    void committedDocumentSaysWhatIsServed() {
        ApiContract.assertCommitted(API, "/q/openapi");
    }
}
