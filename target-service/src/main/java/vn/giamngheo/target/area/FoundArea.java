package vn.giamngheo.target.area;

import java.util.List;

/** An area that was asked for, and what lies above it. */
public record FoundArea(Area.Key key, String name, AreaLevel level, List<String> ancestors) {

    public FoundArea {
        ancestors = List.copyOf(ancestors);
    }

    /** Whether this is the other area or lies below it. */
    public boolean liesIn(String other) {
        return key.code().equals(other) || ancestors.contains(other);
    }
}
