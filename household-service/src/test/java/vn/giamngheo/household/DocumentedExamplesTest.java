package vn.giamngheo.household;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.DocumentedExamples;
import vn.giamngheo.testing.Tokens;

@ServiceTest
class DocumentedExamplesTest {

    /** Of areas elsewhere, so that no household appears that other tests would count. */
    private static final Tokens EVERY_ROLE = Tokens.of(
                    "admin",
                    "agency-officer",
                    "auditor",
                    "commune-officer",
                    "integration",
                    "reviewing-officer",
                    "surveyor",
                    "visit-card")
            .areas("01");

    @Test
    void whatTheDocumentShowsIsUnderstood() {
        DocumentedExamples.assertUnderstood(Path.of("openapi/household.yaml"), EVERY_ROLE);
    }
}
