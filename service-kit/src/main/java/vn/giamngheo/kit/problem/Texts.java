package vn.giamngheo.kit.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/** Texts a person reads, in Vietnamese unless English is asked for. */
public final class Texts {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final ResourceBundle.Control ROOT_IS_VIETNAMESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The language for an {@code Accept-Language} header; Vietnamese when it is absent, foreign or malformed. */
    public static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            var spoken = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return spoken == null ? VIETNAMESE : spoken;
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE;
        }
    }

    /** A text of one of the service's own bundles. */
    public static String of(String bundle, String key, Locale language, Object... arguments) {
        return format(bundle(bundle, language).getString(key), language, arguments);
    }

    static String problem(ProblemType type, String part, Locale language, Object... arguments) {
        return format(bundle(type.bundle(), language).getString(type.slug() + "." + part), language, arguments);
    }

    /** A fault's words come from the service's own bundle, else from the common one. */
    static String fault(Fault fault, Locale language) {
        var key = "fault." + fault.code();
        var arguments = fault.arguments().toArray();
        try {
            return format(bundle("problems", language).getString(key), language, arguments);
        } catch (MissingResourceException common) {
            return format(bundle(CommonProblem.BUNDLE, language).getString(key), language, arguments);
        }
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(name, language, Texts.class.getClassLoader(), ROOT_IS_VIETNAMESE);
    }

    private static String format(String pattern, Locale language, Object... arguments) {
        return new MessageFormat(pattern, language).format(arguments);
    }
}
