package vn.giamngheo.task.task.model;

import java.util.List;
import java.util.Set;

/**
 * How much of the tasks somebody may see: those in the areas, and of these the agencies' own unless everybody's.
 *
 * @param areas codes, each covering what lies below it
 */
public record TaskSight(List<String> areas, boolean everyAgency, Set<String> agencies) {

    public TaskSight {
        areas = List.copyOf(areas);
        agencies = Set.copyOf(agencies);
    }

    public boolean reaches(String agency) {
        return everyAgency || agencies.contains(agency);
    }
}
