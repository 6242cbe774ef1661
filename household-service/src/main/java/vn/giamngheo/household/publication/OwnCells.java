package vn.giamngheo.household.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a commune holds back for its own figures' sake, whatever its neighbours have: small counts, counts whose rest is small,
 * and the parts of what is held back.
 */
final class OwnCells {

    private final Unit commune;
    private final int smallest;
    private final Map<String, Unknown> hidden = new HashMap<>();

    private OwnCells(Unit commune, int smallest) {
        this.commune = commune;
        this.smallest = smallest;
    }

    static Map<String, Unknown> of(Unit commune, List<Column> columns, int smallest) {
        var own = new OwnCells(commune, smallest);
        for (var column : columns) {
            var unknown = own.judge(column);
            if (unknown != null) {
                own.hidden.put(column.name(), unknown);
            }
        }
        return own.hidden;
    }

    static boolean small(long count, int smallest) {
        return count > 0 && count < smallest;
    }

    /** The classified households that are neither poor nor near-poor; nobody publishes them, but they can be reckoned. */
    static long rest(Unit unit) {
        return unit.total(Column.CLASSIFIED) - unit.total(Column.POOR) - unit.total(Column.NEAR_POOR);
    }

    /** The whole of a part. */
    static long whole(Unit unit, Column column) {
        return column.wholes().stream().mapToLong(unit::total).sum();
    }

    /** The most that a part can be while everything else is as it is. */
    static long room(Unit unit, Column column) {
        return column.isClass() ? unit.total(column.name()) + rest(unit) : whole(unit, column);
    }

    private @Nullable Unknown judge(Column column) {
        var count = commune.total(column.name());
        if (column.wholes().isEmpty()) {
            return small(count, smallest) ? new Unknown(count, 1, smallest - 1) : null;
        }
        var whole = whole(commune, column);
        var room = room(commune, column);
        if (column.wholes().stream().anyMatch(hidden::containsKey)) {
            // Even a zero: together with the other parts it would tell of the whole.
            return new Unknown(count, 0, room);
        }
        var most = Math.max(count, Math.min(room, whole - 1));
        // Of a small whole nobody can tell whether a part is held back for itself or for what it leaves.
        var either = whole < 2L * smallest;
        if (small(count, smallest)) {
            return new Unknown(count, 1, either ? most : Math.max(count, Math.min(smallest - 1, most)));
        }
        if (small(whole - count, smallest)) {
            return new Unknown(count, either ? 1 : whole - smallest + 1, most);
        }
        if (column.isClass() && small(rest(commune), smallest) && isSmallerClass(column)) {
            return new Unknown(count, Math.max(1, count + rest(commune) - smallest + 1), count + rest(commune) - 1);
        }
        return null;
    }

    /** Of the two classes the one with fewer households, but some: the poor when as many. */
    private boolean isSmallerClass(Column column) {
        var poor = commune.total(Column.POOR);
        var nearPoor = commune.total(Column.NEAR_POOR);
        var poorGoes = poor > 0 && (nearPoor == 0 || poor <= nearPoor);
        return column.name().equals(Column.POOR) ? poorGoes : !poorGoes && nearPoor > 0;
    }

    /** What is held back with a column, because it is a part of it or of one of its parts. */
    static List<Column> partsOf(String name, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.wholes().contains(name)
                        || column.wholes().stream()
                                .anyMatch(whole -> columns.stream()
                                        .anyMatch(other -> other.name().equals(whole)
                                                && other.wholes().contains(name))))
                .toList();
    }
}
