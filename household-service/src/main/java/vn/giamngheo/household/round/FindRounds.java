package vn.giamngheo.household.round;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;

/** Finds rounds, the latest first. */
@ApplicationScoped
public class FindRounds {

    private final Rounds rounds;

    FindRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    public Optional<SurveyRound> of(int year) {
        return rounds.findByIdOptional(year);
    }

    Page<RoundView> page(int limit, @Nullable Cursor cursor) {
        var rows = rounds.before(cursor == null ? Integer.MAX_VALUE : year(cursor), limit + 1);
        return Page.of(rows, limit, RoundView::of, round -> Cursor.after(round.year()));
    }

    private static int year(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.keys().get(0));
        } catch (NumberFormatException forged) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }
}
