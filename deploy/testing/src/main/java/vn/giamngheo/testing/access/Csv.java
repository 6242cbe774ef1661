package vn.giamngheo.testing.access;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values by RFC 4180, as far as a table in a document needs it: no line breaks within a cell. */
final class Csv {

    private Csv() {}

    static List<List<String>> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Csv::cells).toList();
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
