package vn.giamngheo.household.readlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadOperationTest {

    @Test
    void everyLoggedOperationIsNamedAsInTheDocumentAndShowsTheHeader() throws IOException {
        var operations = Arrays.stream(
                        Files.readString(Path.of("openapi/household.yaml")).split("operationId: ", -1))
                .skip(1)
                .filter(operation -> operation.contains("name: X-Purpose"))
                .map(operation -> operation.lines().findFirst().orElseThrow())
                .toList();

        assertThat(operations)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReadOperation.values())
                        .map(ReadOperation::operationId)
                        .toList());
    }
}
