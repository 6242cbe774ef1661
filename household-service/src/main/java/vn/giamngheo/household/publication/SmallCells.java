package vn.giamngheo.household.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides which counts are held back so that no small one can be read or reckoned, neither from one answer nor from all of
 * them together.
 *
 * <ol>
 *   <li>A commune holds back what is small in itself ({@link OwnCells}). That depends on its own figures alone, so nothing
 *       that was shown is held back later because others close.
 *   <li>An area's sum is held back when it is small itself, or a whole of it is held back.
 *   <li>As long as not all of an area is published, a sum is shown only where no commune holds its part back: otherwise the
 *       next closing would tell by how much it grew.
 *   <li>When all is published and one commune alone holds its part back, the one that was published last does so, too: no
 *       earlier answer has shown its part. Where it cannot, and where the sum would still tell, the sum is held back.
 *   <li>A sum of areas is held back where one of them holds its part back.
 * </ol>
 *
 * <p>Everything goes from below to above: an answer about an area needs that area and what lies below, one about a commune
 * the area right above it. So all answers agree.
 */
final class SmallCells {

    private final List<Column> columns;
    private final int smallest;
    private final Map<String, Map<String, Unknown>> ofCommunes = new HashMap<>();
    private final Map<String, Set<String>> ofAreas = new HashMap<>();

    private SmallCells(List<Column> columns, int smallest) {
        this.columns = columns;
        this.smallest = smallest;
    }

    /** Decides for an area and everything below it. */
    static SmallCells of(Unit top, List<Column> columns, int smallest) {
        var cells = new SmallCells(columns, smallest);
        cells.decide(top);
        return cells;
    }

    boolean hides(Unit unit, String column) {
        return unit.commune()
                ? held(unit).containsKey(column)
                : ofAreas.getOrDefault(unit.code(), Set.of()).contains(column);
    }

    /** The names of what a unit holds back, in the order of the columns. */
    List<String> hiddenOf(Unit unit) {
        return columns.stream()
                .map(Column::name)
                .filter(name -> hides(unit, name))
                .toList();
    }

    private void decide(Unit unit) {
        if (unit.commune()) {
            ofCommunes.put(unit.code(), unit.published() ? OwnCells.of(unit, columns, smallest) : new HashMap<>());
            return;
        }
        unit.below().forEach(this::decide);
        var hidden = new HashSet<String>();
        ofAreas.put(unit.code(), hidden);
        for (var column : columns) {
            if (isSmall(unit, column, hidden) || follows(unit, column)) {
                hidden.add(column.name());
            }
        }
    }

    private boolean isSmall(Unit area, Column column, Set<String> hidden) {
        var count = area.total(column.name());
        return column.wholes().stream().anyMatch(hidden::contains)
                || OwnCells.small(count, smallest)
                || (!column.wholes().isEmpty() && OwnCells.small(OwnCells.whole(area, column) - count, smallest))
                || (column.isClass() && OwnCells.small(OwnCells.rest(area), smallest));
    }

    /** Whether something that is held back below would follow from the sum. */
    private boolean follows(Unit area, Column column) {
        var held = area.below().stream()
                .filter(unit -> hides(unit, column.name()))
                .filter(unit -> !unit.commune() || known(unit, column).matters())
                .toList();
        if (held.isEmpty()) {
            return false;
        }
        if (!area.complete() || held.stream().anyMatch(unit -> !unit.commune())) {
            return true;
        }
        var last = area.lastPublished().orElseThrow();
        if (held.equals(List.of(last))) {
            return true;
        }
        if (held.size() == 1) {
            if (!mayBePartner(last, column)) {
                return true;
            }
            hide(last, column);
        }
        return !Unknown.safe(area.below().stream()
                .filter(unit -> held.contains(unit) || unit.equals(last))
                .filter(unit -> hides(unit, column.name()))
                // Of two, nobody can tell whether the last one is small or there for the other's sake.
                .map(unit -> unit.equals(last)
                                && held.size() <= 2
                                && column.wholes().stream().noneMatch(whole -> hides(unit, whole))
                        ? asPartner(unit, column)
                        : known(unit, column))
                .filter(Unknown::matters)
                .toList());
    }

    private static boolean mayBePartner(Unit last, Column column) {
        var count = last.total(column.name());
        return count > 0 && (column.wholes().isEmpty() || count < OwnCells.whole(last, column));
    }

    private void hide(Unit partner, Column column) {
        held(partner).put(column.name(), asPartner(partner, column));
        for (var part : OwnCells.partsOf(column.name(), columns)) {
            held(partner).put(part.name(), new Unknown(partner.total(part.name()), 0, OwnCells.room(partner, part)));
        }
    }

    private static Unknown asPartner(Unit partner, Column column) {
        var count = partner.total(column.name());
        if (column.wholes().isEmpty()) {
            return new Unknown(count, Math.min(count, 1), Integer.MAX_VALUE);
        }
        var most = Math.min(OwnCells.room(partner, column), OwnCells.whole(partner, column) - 1);
        return new Unknown(count, Math.min(count, 1), Math.max(count, most));
    }

    private Unknown known(Unit commune, Column column) {
        return Objects.requireNonNull(held(commune).get(column.name()));
    }

    private Map<String, Unknown> held(Unit commune) {
        return Objects.requireNonNull(ofCommunes.get(commune.code()));
    }
}
