package vn.giamngheo.household.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.publication.ReadClosed.Row;

/** What is published of an area and everything below it, with what is held back. */
final class Published {

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, FrozenCounts> frozen;
    private final Map<String, Unit> units = new HashMap<>();
    private final List<Column> columns;
    private final SmallCells cells;

    Published(String top, List<Row> read, Map<String, FrozenCounts> frozen, List<Column> columns, int smallest) {
        this.frozen = frozen;
        this.columns = columns;
        read.forEach(row -> rows.put(row.code(), row));
        read.stream()
                .filter(row -> !row.code().equals(top))
                .forEach(row -> below.computeIfAbsent(
                                rows.containsKey(row.parentCode()) ? row.parentCode() : top, code -> new ArrayList<>())
                        .add(row.code()));
        this.cells = SmallCells.of(unit(top), columns, smallest);
    }

    /** What everybody may know of an area. */
    Figures of(String code) {
        var unit = Objects.requireNonNull(units.get(code));
        var communes = unit.communes().filter(Unit::published).toList();
        var shown = new HashMap<String, Long>();
        if (!communes.isEmpty()) {
            columns.stream()
                    .map(Column::name)
                    .filter(name -> !cells.hides(unit, name))
                    .forEach(name -> shown.put(name, unit.total(name)));
        }
        return new Figures(
                row(code),
                (int) unit.communes().count(),
                communes.size(),
                columns,
                shown,
                communes.isEmpty() ? List.of() : cells.hiddenOf(unit),
                communes.stream()
                        .anyMatch(commune -> Objects.requireNonNull(frozen.get(commune.code()))
                                .synthetic()),
                communes.stream()
                        .map(commune -> row(commune.code()).publishedAt())
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The communes of an area, by code. */
    Stream<String> communesOf(String code) {
        return Objects.requireNonNull(units.get(code))
                .communes()
                .map(Unit::code)
                .sorted();
    }

    private Unit unit(String code) {
        var counts = frozen.get(code);
        var unit = new Unit(
                code,
                isCommune(code),
                below.getOrDefault(code, List.of()).stream().map(this::unit).toList(),
                counts == null ? Map.of() : counts.counts(),
                counts == null ? null : since(row(code)));
        units.put(code, unit);
        return unit;
    }

    private static @Nullable Instant since(Row row) {
        return row.since() == null ? row.publishedAt() : row.since();
    }

    private boolean isCommune(String code) {
        return row(code).level().equals("COMMUNE");
    }

    private Row row(String code) {
        return Objects.requireNonNull(rows.get(code));
    }
}
