package vn.giamngheo.testing.access;

import java.util.Set;
import java.util.TreeSet;

/**
 * Areas around a thing, from which a caller may look at it, and what only those may read who look from the right one.
 *
 * @param own the area of the thing
 * @param above one that holds it
 * @param below one that it holds
 * @param sibling one beside it, of the same level
 * @param secrets words that stand in the thing of {@code own}
 * @param siblingSecrets words that stand in what lies in {@code sibling}
 */
public record Ladder(
        String own, String above, String below, String sibling, Set<String> secrets, Set<String> siblingSecrets) {

    public Ladder {
        secrets = Set.copyOf(secrets);
        siblingSecrets = Set.copyOf(siblingSecrets);
    }

    String[] areas(Rung rung) {
        return switch (rung) {
            case OWN -> new String[] {own};
            case ABOVE -> new String[] {above};
            case BELOW -> new String[] {below};
            case SIBLING -> new String[] {sibling};
            case NOWHERE -> new String[0];
        };
    }

    /** What must stay unread from there. */
    Set<String> hidden(Rung rung) {
        var hidden = new TreeSet<String>();
        if (!rung.covers) {
            hidden.addAll(secrets);
        }
        if (rung != Rung.ABOVE && rung != Rung.SIBLING) {
            hidden.addAll(siblingSecrets);
        }
        return hidden;
    }

    /** From where somebody looks. */
    enum Rung {
        OWN("its area", true),
        ABOVE("the area above", true),
        BELOW("an area below", false),
        SIBLING("the sibling", false),
        NOWHERE("no area", false);

        final String words;
        final boolean covers;

        Rung(String words, boolean covers) {
            this.words = words;
            this.covers = covers;
        }
    }
}
