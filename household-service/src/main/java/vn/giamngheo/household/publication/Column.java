package vn.giamngheo.household.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One count of households.
 *
 * @param name as answers name it when it is held back
 * @param wholes what it is a part of: their sum; empty where it is a part of nothing
 */
record Column(String name, List<String> wholes) {

    static final String HOUSEHOLDS = "households";
    static final String CLASSIFIED = "classified";
    static final String POOR = "poor";
    static final String NEAR_POOR = "nearPoor";

    static final List<String> TYPES = List.of("INCOME", "MULTIDIMENSIONAL");
    static final List<String> GROUPS = List.of("ETHNIC_MINORITY", "FEMALE_HEAD", "MERIT", "NO_LABOUR_CAPACITY");

    private static final Set<String> CLASSES = Set.of(POOR, NEAR_POOR);

    Column {
        wholes = List.copyOf(wholes);
    }

    /** Poor and near-poor share one whole with a rest that nobody names. */
    boolean isClass() {
        return CLASSES.contains(name);
    }

    static String type(String type) {
        return "poorByType." + type;
    }

    static String deprivation(String indicator) {
        return "deprivations." + indicator;
    }

    static String group(String of, String group) {
        return "groups." + of + "." + group;
    }

    /** All that is published, a whole before its parts. */
    static List<Column> all(boolean typed, List<String> indicators, boolean grouped) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(HOUSEHOLDS, List.of()));
        columns.add(new Column(CLASSIFIED, List.of()));
        columns.add(new Column(POOR, List.of(CLASSIFIED)));
        columns.add(new Column(NEAR_POOR, List.of(CLASSIFIED)));
        if (typed) {
            TYPES.forEach(type -> columns.add(new Column(type(type), List.of(POOR))));
        }
        indicators.forEach(code -> columns.add(new Column(deprivation(code), List.of(POOR, NEAR_POOR))));
        if (grouped) {
            Stream.of(POOR, NEAR_POOR)
                    .forEach(of -> GROUPS.forEach(group -> columns.add(new Column(group(of, group), List.of(of)))));
        }
        return columns;
    }
}
