package vn.giamngheo.task;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.DocumentedExamples;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class DocumentedExamplesTest extends ServiceTest {

    /** Of areas elsewhere, so that nothing is done that other tests would meet. */
    private static final Tokens EVERY_ROLE = Tokens.of(
                    "admin", "agency-officer", "auditor", "commune-officer", "integration", "reviewing-officer")
            .areas("01")
            .agency("HEALTH");

    @Test
    void whatTheDocumentShowsIsUnderstood() {
        DocumentedExamples.assertUnderstood(API, EVERY_ROLE);
    }
}
