package vn.giamngheo.kit.rest;

import java.util.regex.Pattern;

import jakarta.ws.rs.core.EntityTag;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;

/** A resource's version as its strong entity tag, and back. */
public final class Versions {

    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version a change expects to find.
     *
     * @throws ProblemException 428 when the header is absent, 412 when it is no tag this suite ever gave out
     */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(CommonProblem.VERSION_REQUIRED);
        }
        var tag = STRONG_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ProblemException(CommonProblem.STALE_VERSION);
        }
        return Long.parseLong(tag.group(1));
    }
}
