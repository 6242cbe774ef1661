package vn.giamngheo.testing.access;

import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

import vn.giamngheo.testing.access.AccessMatrix.Row;
import vn.giamngheo.testing.access.Door.Answer;
import vn.giamngheo.testing.access.Ladder.Rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Each operation that an area limits, as each role it admits, from its own area, the one above, one below, a sibling
 * and none: who covers the thing finds it, everybody else meets what the matrix says, and reads nothing of it.
 *
 * <p>Bodies are valid, so that no fault in them is answered before the area is looked at. Changes by who covers the
 * thing name a version that is not there where one is asked for; the others (creates) are carried out, each with ids
 * of its own.
 */
final class AreaTests {

    private final Trial trial;

    AreaTests(Trial trial) {
        this.trial = trial;
    }

    Stream<DynamicTest> of(Row row, Recipe recipe) {
        var ladder = trial.ladder(row, recipe);
        if (ladder == null) {
            return Stream.empty();
        }
        return row.admitted().stream()
                .flatMap(role -> Stream.of(Rung.values()).map(rung -> {
                    var inside = recipe.inside(role, rung);
                    var outcome =
                            inside ? recipe.certain(row, role) ? "found" : "it depends" : words(recipe.outside(row));
                    var name = "%s as %s of %s -> %s".formatted(recipe.about(), role, rung.words, outcome);
                    return dynamicTest(name, () -> {
                        if (inside) {
                            inside(row, recipe, ladder, role, rung);
                        } else {
                            outside(row, recipe, ladder, role, rung);
                        }
                    });
                }));
    }

    private static String words(Outside outside) {
        return switch (outside) {
            case NOWHERE -> "found";
            case NOT_FOUND -> "404";
            case FORBIDDEN -> "403";
            case INVALID -> "400";
            case ID_TAKEN -> "409";
            case ABSENT -> "without it";
            case UNCOUNTED -> "not counted";
        };
    }

    private void inside(Row row, Recipe recipe, Ladder ladder, String role, Rung rung) {
        var answer = trial.call(row, recipe, role, ladder.areas(rung), recipe.body());

        if (!recipe.isFromEverywhere(role)) {
            trial.keeps(answer, ladder.hidden(rung));
        }
        assertThat(answer.status()).as(answer.toString()).isNotEqualTo(401);
        assertThat(answer.forbidden()).as(answer.toString()).isFalse();
        if (!recipe.certain(row, role)) {
            return;
        }
        assertThat(recipe.reached(answer.status())).as("found: " + answer).isTrue();
        if (recipe.word() != null) {
            assertThat(answer.body()).as(answer.toString()).contains(recipe.word());
        }
        if (recipe.figure() != null) {
            counts(recipe, rung, answer);
        }
    }

    private void outside(Row row, Recipe recipe, Ladder ladder, String role, Rung rung) {
        var before = trial.stateBefore(row);
        var answer = trial.call(row, recipe, role, ladder.areas(rung), recipe.body());

        // A list without one thing may well hold others of the area.
        var listed = recipe.outside(row) == Outside.ABSENT;
        trial.keeps(answer, recipe.hides(role) && !listed ? ladder.secrets() : ladder.hidden(rung));
        switch (recipe.outside(row)) {
            case NOWHERE -> throw new AssertionError(row + " has no outside");
            case NOT_FOUND -> assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
            case FORBIDDEN -> {
                assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
                assertThat(answer.forbidden())
                        .as("refused because of the place: " + answer)
                        .isFalse();
            }
            case INVALID -> assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            case ID_TAKEN -> {
                assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
                assertThat(answer.body()).as(answer.toString()).contains("id-taken");
            }
            case ABSENT -> {
                assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                assertThat(answer.body()).doesNotContain(Objects.requireNonNull(recipe.word()));
            }
            case UNCOUNTED -> {
                assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                counts(recipe, rung, answer);
            }
        }
        trial.nothingChanged(before);
    }

    private static void counts(Recipe recipe, Rung rung, Answer answer) {
        assertThat(Objects.requireNonNull(recipe.figure()).applyAsLong(answer.json()))
                .as("counted from " + rung.words + ": " + answer)
                .isEqualTo(recipe.figureFrom(rung));
    }
}
