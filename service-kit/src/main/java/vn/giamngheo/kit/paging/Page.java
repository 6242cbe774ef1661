package vn.giamngheo.kit.paging;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list, and where the next one begins. */
public record Page<T>(
        @Schema(required = true) List<T> items,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Send this back as cursor to read on; absent on the last page.")
        @Nullable
        String next) {

    public static final int MAX_LIMIT = 500;
    public static final String DEFAULT_LIMIT = "50";

    /** Cuts a page from rows of which one more than the limit was asked for; the extra row proves that there is more. */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> view, Function<R, Cursor> cursor) {
        var more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(view).toList(),
                more ? cursor.apply(shown.get(limit - 1)).text() : null);
    }

    /** The answer with its {@code Link} header, for clients that follow links. */
    public Response answer(UriInfo uri) {
        var answer = Response.ok(this);
        if (next != null) {
            answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
        }
        return answer.build();
    }
}
