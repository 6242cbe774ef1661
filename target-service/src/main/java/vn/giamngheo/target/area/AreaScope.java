package vn.giamngheo.target.area;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.kit.security.Caller;

/**
 * How far the caller may look: the areas of the token, each with all that lies below it and was merged into it; without
 * any, nowhere.
 */
@ApplicationScoped
public class AreaScope {

    private final Caller caller;

    AreaScope(Caller caller) {
        this.caller = caller;
    }

    /** For queries, which filter by {@code area_covered(code, valid_from, :scope)}. */
    public Set<String> codes() {
        return caller.areas();
    }
}
