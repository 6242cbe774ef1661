package vn.giamngheo.testing.access;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.testing.access.AccessMatrix.Row;
import vn.giamngheo.testing.access.Door.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** One call and what is asked of its answer, whatever the question. */
final class Trial {

    private final ServiceUnderTest service;
    private final Door door;

    Trial(ServiceUnderTest service) {
        this.service = service;
        this.door = new Door(service.base());
    }

    /** The areas around the recipe's thing; none when no area limits the operation. */
    @Nullable
    Ladder ladder(Row row, Recipe recipe) {
        if (row.area() == AreaRule.NONE) {
            return null;
        }
        var own = recipe.ladder();
        return own == null ? service.ladders().get(row.area()) : own;
    }

    Answer call(Row row, Recipe recipe, String caller, String[] areas, @Nullable String body) {
        return door.knock(
                row.method(), recipe.address(row.path()), recipe.headers(), token(recipe, caller, areas), body);
    }

    private @Nullable String token(Recipe recipe, String caller, String[] areas) {
        if (caller.equals(Callers.NO_TOKEN)) {
            return null;
        }
        var agency = caller.equals(Callers.AGENCY_OFFICER) ? recipe.agency() : null;
        return door.token(caller + " for " + agency + " of " + String.join("+", areas), () -> {
            var tokens = service.caller(caller).areas(areas);
            return (agency == null ? tokens : tokens.agency(agency)).sign();
        });
    }

    /** The state of all tables before a call that could change them, if it could. */
    @Nullable
    String stateBefore(Row row) {
        return row.changes() ? service.fingerprint().get() : null;
    }

    void nothingChanged(@Nullable String before) {
        if (before != null) {
            assertThat(service.fingerprint().get())
                    .as("a refused call changes nothing")
                    .isEqualTo(before);
        }
    }

    /** The answer tells none of these, unless the caller said it himself. */
    void keeps(Answer answer, Collection<String> secrets) {
        assertThat(secrets.stream()
                        .filter(secret -> !answer.sent().contains(secret))
                        .filter(answer.body()::contains))
                .as("what stands in " + answer + " and must not")
                .isEmpty();
    }
}
