package vn.giamngheo.testing.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

import vn.giamngheo.testing.ApiContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The matrix says of each operation of the service once what the service's document says, and there is a recipe. */
final class CompletenessTests {

    private final ServiceUnderTest service;
    private final List<AccessMatrix.Row> rows;

    CompletenessTests(ServiceUnderTest service, List<AccessMatrix.Row> rows) {
        this.service = service;
        this.rows = rows;
    }

    Stream<DynamicTest> all() {
        var operations = ApiContract.committed(service.contract()).operations();
        var whole = Stream.of(
                dynamicTest("each operation of " + service.name() + " has one row", () -> sameOperations(operations)),
                dynamicTest("each recipe of " + service.name() + " has a row", this::recipesAreOfRows));
        var each = rows.stream()
                .map(row -> dynamicTest(
                        row.operation() + " is declared as the matrix says", () -> agrees(row, operations)));
        return Stream.concat(whole, each);
    }

    /** What the gateway's document says of all services' operations, which it may have heard of a little later. */
    static Stream<DynamicTest> ofMerged(Path contract, List<AccessMatrix.Row> all) {
        return ApiContract.committed(contract).operations().stream()
                .map(operation -> dynamicTest(operation.id() + " is merged as the matrix says", () -> {
                    var row = all.stream()
                            .filter(each -> each.toString().equals(named(operation)))
                            .findAny();
                    assertThat(row).as("row of " + named(operation)).isPresent();
                    assertThat(row.orElseThrow().admitted()).containsExactlyInAnyOrderElementsOf(declared(operation));
                }));
    }

    private static String named(ApiContract.Operation operation) {
        return operation.id() + " (" + operation.method() + " " + operation.path() + ")";
    }

    private void sameOperations(Collection<ApiContract.Operation> operations) {
        assertThat(rows.stream().map(AccessMatrix.Row::toString).toList())
                .as("rows of docs/access-matrix.csv for " + service.name())
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(CompletenessTests::named).toList());
    }

    private void recipesAreOfRows() {
        var known = rows.stream().map(AccessMatrix.Row::operation).toList();
        assertThat(service.recipes().all().stream().map(Recipe::operation)).isSubsetOf(known);
    }

    private void agrees(AccessMatrix.Row row, Collection<ApiContract.Operation> operations) {
        operations.stream()
                .filter(operation -> operation.id().equals(row.operation()))
                .forEach(operation -> assertThat(row.admitted())
                        .as("who may call " + row + ", by the matrix; expected is what the code declares")
                        .containsExactlyInAnyOrderElementsOf(declared(operation)));
        assertThat(row.outside() == Outside.NOWHERE)
                .as(row + ": an outside is there when an area limits it, and only then")
                .isEqualTo(row.area() == AreaRule.NONE);
        var recipes = service.recipes().all(row.operation());
        assertThat(recipes).as(row + " needs a recipe in AccessMatrixTest").isNotEmpty();
        recipes.forEach(recipe -> fits(row, recipe));
    }

    private void fits(AccessMatrix.Row row, Recipe recipe) {
        recipe.hiddenFrom()
                .forEach(role -> assertThat(row.entry(role))
                        .as(recipe.about() + " is hidden from " + role + ", so the matrix must say (x)")
                        .isNotEqualTo(AccessMatrix.Entry.YES));
        if (recipe.outside(row) == Outside.ABSENT) {
            assertThat(recipe.word())
                    .as(recipe.about() + " must say what it shows")
                    .isNotNull();
        }
        if (recipe.outside(row) == Outside.UNCOUNTED) {
            assertThat(recipe.figure())
                    .as(recipe.about() + " must say what it counts")
                    .isNotNull();
        }
        if (row.area() != AreaRule.NONE && recipe.ladder() == null) {
            assertThat(service.ladders()).as("areas for " + row).containsKey(row.area());
        }
    }

    private static Collection<String> declared(ApiContract.Operation operation) {
        var callers = new ArrayList<>(operation.roles());
        if (operation.open()) {
            callers.addAll(Callers.ALL);
        } else if (operation.anyRole()) {
            callers.addAll(Callers.ALL);
            callers.remove(Callers.NO_TOKEN);
        }
        return new TreeSet<>(callers);
    }
}
