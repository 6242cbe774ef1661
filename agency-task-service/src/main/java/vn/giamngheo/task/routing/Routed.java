package vn.giamngheo.task.routing;

import java.util.Set;

/**
 * What the rules make of a household's needs.
 *
 * @param ruled whether any rule speaks of this standard and round; without one, silence means nothing
 * @param eligible whether the rules serve households of this class
 * @param measured the indicators that the standard is known to measure
 */
public record Routed(boolean ruled, boolean eligible, Set<WantedTask> wanted, Set<String> measured) {

    public Routed {
        wanted = Set.copyOf(wanted);
        measured = Set.copyOf(measured);
    }
}
