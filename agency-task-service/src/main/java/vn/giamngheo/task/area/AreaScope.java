package vn.giamngheo.task.area;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.kit.security.Caller;

/**
 * How far the areas of the caller's token reach: each covers what lies below it and what was merged into it.
 *
 * <p>The one place that says so; every query about households' matters carries its {@link #CONDITION}. A token without
 * areas reaches nothing.
 */
@ApplicationScoped
public class AreaScope {

    /** For a table with the commune's key in the usual two columns; {@link #codes()} is the parameter. */
    public static final String CONDITION =
            "(commune_code, commune_valid_from) in (select v.code, v.valid_from from area_cover v"
                    + " where v.cover_code = any (:scope))";

    public static final String PARAMETER = "scope";

    private final Caller caller;

    AreaScope(Caller caller) {
        this.caller = caller;
    }

    public String[] codes() {
        return caller.areas().toArray(String[]::new);
    }
}
