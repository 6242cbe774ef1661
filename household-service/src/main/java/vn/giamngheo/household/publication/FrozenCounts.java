package vn.giamngheo.household.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a closing froze, as counts by column.
 *
 * @param grouped whether it says anything of groups; the first closings did not
 */
record FrozenCounts(Map<String, Long> counts, boolean grouped, boolean synthetic) {

    private static final Map<String, String> CLASSES = Map.of(Column.POOR, "POOR", Column.NEAR_POOR, "NEAR_POOR");
    private static final String SIZE = "households";

    static FrozenCounts of(JsonNode figures) {
        var counts = new HashMap<String, Long>();
        counts.put(Column.HOUSEHOLDS, figures.path("registered").path(SIZE).asLong());
        counts.put(Column.CLASSIFIED, figures.path("results").asLong());
        for (var type : Column.TYPES) {
            counts.put(
                    Column.type(type),
                    figures.path("byPovertyType").path(type).path(SIZE).asLong());
        }
        CLASSES.forEach((name, code) -> {
            counts.put(name, figures.path("byClass").path(code).path(SIZE).asLong());
            figures.path("deprivations")
                    .path(code)
                    .properties()
                    .forEach(of -> counts.merge(
                            Column.deprivation(of.getKey()), of.getValue().asLong(), Long::sum));
            for (var group : Column.GROUPS) {
                counts.put(
                        Column.group(name, group),
                        figures.path("groups").path(code).path(group).asLong());
            }
        });
        return new FrozenCounts(
                counts, figures.has("groups"), figures.path("synthetic").asBoolean());
    }

    /** Groups are told only where every list tells them, for a sum over some of them would be no sum. */
    static boolean grouped(List<FrozenCounts> all) {
        return all.stream().allMatch(FrozenCounts::grouped);
    }
}
