package vn.giamngheo.household;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.ApiContract;

@ServiceTest
class OpenApiTest {

    @Test
    void servedDocumentIsTheCommittedOne() {
        ApiContract.assertCommitted(Path.of("openapi/household.yaml"), "/q/openapi");
    }
}
