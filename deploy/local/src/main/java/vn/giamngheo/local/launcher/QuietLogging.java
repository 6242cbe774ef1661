package vn.giamngheo.local.launcher;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The terminal belongs to our own lines; what the libraries have to say would drown them. */
final class QuietLogging {

    // A logger is forgotten, level and all, unless somebody holds it.
    private static final Logger ROOT = LogManager.getLogManager().getLogger("");

    private QuietLogging() {}

    static void install() {
        ROOT.setLevel(Level.OFF);
    }
}
