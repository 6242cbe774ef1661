package vn.giamngheo.task.needmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A heat table as a spreadsheet reads it: RFC 4180, with a byte order mark, without which common spreadsheets take
 * Vietnamese letters for others. Each line tells its time and whether it rests on made-up households, for lines are copied.
 */
final class NeedMapSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";

    /** With one of these at its beginning a text is a formula to a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r\n";

    private NeedMapSheet() {}

    static String of(NeedMap map, int year, Instant asOf) {
        var lines = new ArrayList<List<String>>();
        var needs = List.copyOf(map.totals().keySet());
        lines.add(header(needs));
        for (var row : map.rows()) {
            var commune = row.commune();
            var line = start(commune.code(), commune.validFrom().toString(), commune.name());
            needs.forEach(need -> numbers(line, row.cells().getOrDefault(need, NeedMap.Cell.NONE)));
            end(line, row.total(), year, asOf);
            lines.add(line);
        }
        var last = start("TOTAL", "", "");
        needs.forEach(need -> numbers(last, map.totals().getOrDefault(need, NeedMap.Cell.NONE)));
        end(last, map.total(), year, asOf);
        lines.add(last);
        return lines.stream()
                .map(line -> String.join(",", line) + END_OF_LINE)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    /** A text in quotes, and with an apostrophe before it where a spreadsheet would reckon instead of show it. */
    static String text(String raw) {
        var shown = !raw.isEmpty() && FORMULA.indexOf(raw.charAt(0)) >= 0 ? "'" + raw : raw;
        return '"' + shown.replace("\"", "\"\"") + '"';
    }

    private static List<String> header(List<String> needs) {
        var header = start("commune_code", "commune_valid_from", "commune_name");
        for (var need : needs) {
            figures(header, need);
        }
        figures(header, "total");
        header.add(text("year"));
        header.add(text("contains_synthetic_data"));
        header.add(text("as_of"));
        return header;
    }

    private static void figures(List<String> header, String of) {
        for (var figure : List.of("open", "waiting", "late")) {
            header.add(text(of + "_" + figure));
        }
    }

    private static List<String> start(String code, String validFrom, String name) {
        return new ArrayList<>(List.of(text(code), text(validFrom), text(name)));
    }

    private static void numbers(List<String> line, NeedMap.Cell cell) {
        line.add(Long.toString(cell.open()));
        line.add(Long.toString(cell.waiting()));
        line.add(Long.toString(cell.late()));
    }

    private static void end(List<String> line, NeedMap.Cell total, int year, Instant asOf) {
        numbers(line, total);
        line.add(Integer.toString(year));
        line.add(Boolean.toString(total.synthetic()));
        line.add(text(asOf.toString()));
    }
}
