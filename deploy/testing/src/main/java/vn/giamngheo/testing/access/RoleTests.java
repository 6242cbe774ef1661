package vn.giamngheo.testing.access;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Each operation as each caller: whom the matrix does not admit is turned away, although his areas hold the thing, and
 * nothing changes; whom it admits is not.
 *
 * <p>So that nothing changes when somebody is admitted, changing calls come without areas where areas matter, and with
 * an impossible body where they do not.
 */
final class RoleTests {

    private static final String IMPOSSIBLE = "{ \"noSuchField\": true }";

    private final Trial trial;

    RoleTests(Trial trial) {
        this.trial = trial;
    }

    Stream<DynamicTest> of(AccessMatrix.Row row, Recipe recipe) {
        return Callers.ALL.stream()
                .map(caller -> row.admits(caller)
                        ? dynamicTest(
                                recipe.about() + " as " + caller + " -> let in", () -> admitted(row, recipe, caller))
                        : dynamicTest(
                                recipe.about() + " as " + caller + " -> " + refusal(caller),
                                () -> refused(row, recipe, caller)));
    }

    private static int refusal(String caller) {
        return caller.equals(Callers.NO_TOKEN) ? 401 : 403;
    }

    private void refused(AccessMatrix.Row row, Recipe recipe, String caller) {
        var before = trial.stateBefore(row);
        var ladder = trial.ladder(row, recipe);
        var areas = ladder == null ? new String[0] : ladder.areas(Ladder.Rung.ABOVE);
        var answer = trial.call(row, recipe, caller, areas, recipe.body());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(refusal(caller));
        if (answer.status() == 403) {
            assertThat(answer.forbidden())
                    .as("refused because of the role: " + answer)
                    .isTrue();
        }
        if (ladder != null) {
            trial.keeps(answer, ladder.secrets());
            trial.keeps(answer, ladder.siblingSecrets());
        }
        trial.nothingChanged(before);
    }

    private void admitted(AccessMatrix.Row row, Recipe recipe, String caller) {
        var ladder = trial.ladder(row, recipe);
        var own = recipe.body();
        var body = row.changes() && ladder == null && own != null ? IMPOSSIBLE : own;
        var areas = ladder == null || row.changes() ? new String[0] : ladder.areas(Ladder.Rung.OWN);
        var answer = trial.call(row, recipe, caller, areas, body);

        assertThat(answer.status()).as(answer.toString()).isNotIn(401, 405, 415, 500);
        assertThat(answer.forbidden()).as(answer.toString()).isFalse();
    }
}
