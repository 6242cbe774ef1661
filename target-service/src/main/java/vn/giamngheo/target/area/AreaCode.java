package vn.giamngheo.target.area;

/** How codes of areas are spelt. */
public final class AreaCode {

    /** Wider than today's digits, for villages have no national code; narrow enough to keep control characters out. */
    public static final String PATTERN = "[0-9A-Za-z._-]{1,20}";

    private AreaCode() {}
}
