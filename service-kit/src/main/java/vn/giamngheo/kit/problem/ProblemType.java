package vn.giamngheo.kit.problem;

import java.util.Locale;

/** One kind of refusal; implemented by an enum in each feature, its texts lie in the bundle under the slug. */
public interface ProblemType {

    String name();

    /** The HTTP status that carries this refusal. */
    int status();

    /** Base name of the resource bundle with {@code <slug>.title} and {@code <slug>.detail}. */
    default String bundle() {
        return "problems";
    }

    /** The documented, stable name of this refusal. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
