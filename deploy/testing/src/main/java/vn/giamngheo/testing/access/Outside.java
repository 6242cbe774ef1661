package vn.giamngheo.testing.access;

/** What a caller meets who may call the operation but not there; the column {@code outside} of the matrix. */
public enum Outside {
    /** There is no outside. */
    NOWHERE,
    /** 404, as if it did not exist. */
    NOT_FOUND,
    /** 403 with a type of its own: the caller named the place, or sees the thing anyway. */
    FORBIDDEN,
    /** 400, as for a place that does not exist. */
    INVALID,
    /** 409, as for any id that was given before; of single recipes only, not of rows. */
    ID_TAKEN,
    /** 200, and the list or the answer is without it. */
    ABSENT,
    /** 200, and the figures do not count it. */
    UNCOUNTED;

    static Outside of(String cell) {
        return cell.equals("-") ? NOWHERE : valueOf(cell);
    }
}
