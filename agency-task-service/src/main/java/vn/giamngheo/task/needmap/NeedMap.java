package vn.giamngheo.task.needmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many needs are open in which commune; what has none is left out of the maps.
 *
 * @param totals by need
 */
record NeedMap(List<Row> rows, SortedMap<String, Cell> totals, Cell total) {

    /** Tasks for one need in one commune. */
    record Cell(long open, long waiting, long late, boolean synthetic) {

        static final Cell NONE = new Cell(0, 0, 0, false);

        Cell plus(Cell other) {
            return new Cell(
                    open + other.open, waiting + other.waiting, late + other.late, synthetic || other.synthetic);
        }
    }

    /** A commune; the key is its code and first day. */
    record Commune(String code, LocalDate validFrom, String name) {}

    /** A commune's cells by need. */
    record Row(Commune commune, SortedMap<String, Cell> cells) {

        Cell total() {
            return sum(cells);
        }
    }

    /** A commune and one of its cells; a commune without any has one without a need. */
    record Found(Commune commune, Optional<String> need, Cell cell) {}

    /** @param found in the order of the communes */
    static NeedMap of(List<Found> found) {
        var rows = new ArrayList<Row>();
        var totals = new TreeMap<String, Cell>();
        for (var one : found) {
            if (rows.isEmpty() || !rows.getLast().commune().equals(one.commune())) {
                rows.add(new Row(one.commune(), new TreeMap<>()));
            }
            one.need().ifPresent(need -> {
                rows.getLast().cells().put(need, one.cell());
                totals.merge(need, one.cell(), Cell::plus);
            });
        }
        return new NeedMap(rows, totals, sum(totals));
    }

    private static Cell sum(SortedMap<String, Cell> cells) {
        return cells.values().stream().reduce(Cell.NONE, Cell::plus);
    }
}
