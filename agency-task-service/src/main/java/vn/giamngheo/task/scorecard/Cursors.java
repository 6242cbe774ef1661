package vn.giamngheo.task.scorecard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;

/** Where pages of figures begin and end; a cursor of another list is refused. */
final class Cursors {

    private Cursors() {}

    static @Nullable GroupKey group(@Nullable String text) {
        var cursor = Cursor.open(text, 2);
        try {
            return cursor == null
                    ? null
                    : new GroupKey(
                            cursor.keys().get(0), LocalDate.parse(cursor.keys().get(1)));
        } catch (DateTimeParseException foreign) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }

    static ListVerifications.@Nullable Place place(@Nullable String text) {
        var cursor = Cursor.open(text, 2);
        try {
            return cursor == null
                    ? null
                    : new ListVerifications.Place(
                            cursor.uuid(0), Integer.parseInt(cursor.keys().get(1)));
        } catch (NumberFormatException foreign) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }

    /** The answer with its {@code Link} header, as the kit's pages have it. */
    static Response answer(Object page, @Nullable String next, UriInfo uri) {
        var answer = Response.ok(page);
        if (next != null) {
            answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
        }
        return answer.build();
    }
}
