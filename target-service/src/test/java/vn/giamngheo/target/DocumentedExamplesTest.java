package vn.giamngheo.target;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.DocumentedExamples;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class DocumentedExamplesTest extends ServiceTest {

    private static final Tokens EVERY_ROLE = Tokens.of(
                    "admin",
                    "agency-officer",
                    "auditor",
                    "commune-officer",
                    "integration",
                    "reviewing-officer",
                    "surveyor")
            .areas("482");

    @Test
    void whatTheDocumentShowsIsUnderstood() {
        DocumentedExamples.assertUnderstood(CONTRACT, EVERY_ROLE);
    }
}
