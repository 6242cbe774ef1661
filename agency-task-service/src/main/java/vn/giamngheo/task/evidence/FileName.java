package vn.giamngheo.task.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The name of a file as somebody sent it, made harmless: it is shown and offered for saving, never used as a path. */
public final class FileName {

    static final int LONGEST = 120;

    private static final String NAMELESS = "file";

    /** Control characters, and format characters such as those that turn the direction of writing round. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}\\p{Cs}]");

    private static final Pattern AWKWARD = Pattern.compile("[<>:\"|?*]");

    private FileName() {}

    public static String clean(@Nullable String sent) {
        if (sent == null) {
            return NAMELESS;
        }
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("");
        var plain = AWKWARD.matcher(visible).replaceAll("_").strip();
        return shorten(plain.matches("\\.*") ? NAMELESS : plain);
    }

    /** The part after the last dot; empty without one. */
    static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private static String shorten(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var extension = extension(name);
        var end = extension.isEmpty() || extension.length() > 5 ? "" : "." + extension;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())) + end;
    }
}
