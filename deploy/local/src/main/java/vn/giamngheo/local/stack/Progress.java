package vn.giamngheo.local.stack;

import java.time.Duration;

import vn.giamngheo.local.process.Part;

/** Told about every step of a start or a stop. */
public interface Progress {

    /** Somebody waits for the part from now on. */
    default void begun(Part part) {}

    /** A part is healthy, or gone. */
    void done(Part part, String what, Duration took);

    /** For callers that do not watch. */
    Progress SILENT = (part, what, took) -> {};
}
