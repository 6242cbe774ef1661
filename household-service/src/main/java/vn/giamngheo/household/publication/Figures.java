package vn.giamngheo.household.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.publication.ReadClosed.Row;

/**
 * What everybody may know of an area in a round.
 *
 * @param shown by column; empty where no list is published
 * @param suppressed the columns that are held back
 * @param publishedAt the latest closing; null where there is none
 */
record Figures(
        Row area,
        int communes,
        int communesPublished,
        List<Column> columns,
        Map<String, Long> shown,
        List<String> suppressed,
        boolean synthetic,
        @Nullable Instant publishedAt) {

    Figures {
        columns = List.copyOf(columns);
        shown = Map.copyOf(shown);
        suppressed = List.copyOf(suppressed);
    }

    boolean suppresses(String column) {
        return suppressed.contains(column);
    }

    /** The sum of the wholes of a column; null where one of them is not shown, or there is none. */
    @Nullable
    Long whole(Column column) {
        return column.wholes().isEmpty() || !shown.keySet().containsAll(column.wholes())
                ? null
                : column.wholes().stream().mapToLong(shown::get).sum();
    }
}
