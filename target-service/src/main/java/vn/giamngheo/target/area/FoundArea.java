package vn.giamngheo.target.area;

import java.util.List;

/** An area that was asked for, and what lies above it. */
public record FoundArea(String code, AreaLevel level, List<String> ancestors) {

    public FoundArea {
        ancestors = List.copyOf(ancestors);
    }

    /** Whether this is the other area or lies below it. */
    public boolean liesIn(String other) {
        return code.equals(other) || ancestors.contains(other);
    }
}
