package vn.giamngheo.testing.access;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

/** The tests that a service's rows of the matrix become; each service runs them in its {@code AccessMatrixTest}. */
public final class AccessTests {

    private final ServiceUnderTest service;
    private final List<AccessMatrix.Row> rows;

    public AccessTests(ServiceUnderTest service) {
        this.service = service;
        this.rows = AccessMatrix.read().of(service.name());
    }

    /** The matrix, the committed document and the recipes name the same operations, and the same roles. */
    public Stream<DynamicTest> completeness() {
        return named(new CompletenessTests(service, rows).all());
    }

    /** A document that holds the operations of all services says of each what the matrix says. */
    public static Stream<DynamicTest> merged(Path contract) {
        return named(CompletenessTests.ofMerged(contract, AccessMatrix.read().rows()));
    }

    /** Each operation as each caller. */
    public Stream<DynamicTest> roles() {
        var tests = new RoleTests(new Trial(service));
        return named(rows.stream().flatMap(row -> recipes(row).flatMap(recipe -> tests.of(row, recipe))));
    }

    /** Each operation that an area limits, as each role that it admits, from five places. */
    public Stream<DynamicTest> areas() {
        var tests = new AreaTests(new Trial(service));
        return named(rows.stream().flatMap(row -> recipes(row).flatMap(recipe -> tests.of(row, recipe))));
    }

    /** Reports number dynamic tests, so a failure says its test's name itself. */
    private static Stream<DynamicTest> named(Stream<DynamicTest> tests) {
        return tests.map(test -> DynamicTest.dynamicTest(test.getDisplayName(), () -> {
            try {
                test.getExecutable().execute();
            } catch (AssertionError e) {
                throw new AssertionError(test.getDisplayName() + "\n" + e.getMessage(), e);
            }
        }));
    }

    private Stream<Recipe> recipes(AccessMatrix.Row row) {
        return service.recipes().all(row.operation()).stream();
    }
}
