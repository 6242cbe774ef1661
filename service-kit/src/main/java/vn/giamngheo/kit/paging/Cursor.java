package vn.giamngheo.kit.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;

/** The sort keys of the last row shown, sealed so that clients do not come to depend on them. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    /** Tells our cursors from whatever else happens to be Base64. */
    private static final String MARK = "keyset" + SEPARATOR;

    /** No key of ours has it, and the database does not take it. */
    private static final char NUL = '\0';

    public static Cursor after(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /**
     * Opens a cursor that a client sent back; null stands for the beginning of the list.
     *
     * @throws ProblemException 400 when it was not made for this list
     */
    public static @Nullable Cursor open(@Nullable String text, int keys) {
        if (text == null) {
            return null;
        }
        try {
            var opened = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = new Cursor(List.of(
                    opened.substring(Math.min(MARK.length(), opened.length())).split(SEPARATOR, -1)));
            if (opened.startsWith(MARK) && cursor.keys.size() == keys && opened.indexOf(NUL) < 0) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        throw new ProblemException(CommonProblem.INVALID_CURSOR);
    }

    /**
     * The key at a position as a UUID.
     *
     * @throws ProblemException 400 when it is none, so the cursor was made elsewhere
     */
    public UUID uuid(int position) {
        try {
            return UUID.fromString(keys.get(position));
        } catch (IllegalArgumentException foreign) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((MARK + String.join(SEPARATOR, keys)).getBytes(StandardCharsets.UTF_8));
    }
}
