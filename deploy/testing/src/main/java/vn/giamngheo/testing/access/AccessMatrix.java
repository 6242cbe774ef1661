package vn.giamngheo.testing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what, and where: the rows of {@code docs/access-matrix.csv}, the one place that says so. */
public final class AccessMatrix {

    private static final Path FILE = Path.of("docs", "access-matrix.csv");

    private static final Set<String> SERVICES =
            Set.of("household-service", "target-service", "agency-task-service", "gateway");

    private static final List<String> BEFORE = List.of("operation", "service", "method", "path");
    private static final List<String> AFTER = List.of("area", "outside", "remark");

    private final List<Row> rows;

    private AccessMatrix(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Reads the file of the repository that the test runs in. */
    public static AccessMatrix read() {
        try {
            return parse(Files.readString(file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessMatrix parse(String text) {
        var lines = Csv.lines(text);
        var header = new ArrayList<>(BEFORE);
        header.addAll(Callers.ALL);
        header.addAll(AFTER);
        if (!lines.getFirst().equals(header)) {
            throw new AssertionError("The first line of " + FILE + " must be " + String.join(",", header));
        }
        return new AccessMatrix(lines.stream().skip(1).map(Row::of).toList());
    }

    public List<Row> rows() {
        return rows;
    }

    public List<Row> of(String service) {
        return rows.stream().filter(row -> row.service.equals(service)).toList();
    }

    private static Path file() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(FILE))) {
                return folder.resolve(FILE);
            }
        }
        throw new AssertionError("No " + FILE + " above " + Path.of("").toAbsolutePath());
    }

    /** How far the matrix lets a caller in. */
    enum Entry {
        NO,
        YES,
        /** Let in, and then it depends on more than role and area; the remark says on what. */
        PARTLY;

        static Entry of(String cell) {
            return switch (cell) {
                case "" -> NO;
                case "x" -> YES;
                case "(x)" -> PARTLY;
                default -> throw new AssertionError("Cells are empty, x or (x), not " + cell);
            };
        }
    }

    /** One operation. */
    public record Row(
            String operation,
            String service,
            String method,
            String path,
            Map<String, Entry> callers,
            AreaRule area,
            Outside outside,
            String remark) {

        static Row of(List<String> cells) {
            var first = BEFORE.size();
            var then = first + Callers.ALL.size();
            if (cells.size() != then + AFTER.size()) {
                throw new AssertionError("A row of the matrix has " + cells.size() + " cells: " + cells);
            }
            if (!SERVICES.contains(cells.get(1))) {
                throw new AssertionError("No test reads the row of " + cells);
            }
            var callers = new LinkedHashMap<String, Entry>();
            for (var i = 0; i < Callers.ALL.size(); i++) {
                callers.put(Callers.ALL.get(i), Entry.of(cells.get(first + i)));
            }
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    callers,
                    AreaRule.valueOf(cells.get(then)),
                    Outside.of(cells.get(then + 1)),
                    cells.get(then + 2));
        }

        /** Tells whether the door is open to the caller, whatever comes behind it. */
        boolean admits(String caller) {
            return entry(caller) != Entry.NO;
        }

        Entry entry(String caller) {
            return callers.getOrDefault(caller, Entry.NO);
        }

        List<String> admitted() {
            return callers.keySet().stream().filter(this::admits).toList();
        }

        boolean changes() {
            return !method.equals("GET");
        }

        @Override
        public String toString() {
            return operation + " (" + method + " " + path + ")";
        }
    }
}
