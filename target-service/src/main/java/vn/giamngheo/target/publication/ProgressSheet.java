package vn.giamngheo.target.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Public progress as a spreadsheet reads it: RFC 4180, with a byte order mark, without which common spreadsheets take
 * Vietnamese letters for others. Each line tells its terms and whether it rests on made-up households, for lines are copied.
 */
final class ProgressSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";
    private static final String HELD_BACK = "*";

    /** With one of these at its beginning a text is a formula to a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final List<String> HEADER = List.of(
            "area_code",
            "area_name",
            "year",
            "indicator",
            "kind",
            "standard",
            "target",
            "value",
            "status",
            "communes",
            "communes_closed",
            "provisional",
            "consistent",
            "contains_synthetic_data",
            "licence",
            "source");

    private ProgressSheet() {}

    static String of(PublicProgress progress, PublicationConfig config) {
        var lines = new ArrayList<List<String>>();
        lines.add(HEADER.stream().map(ProgressSheet::text).toList());
        progress.lines().forEach(line -> lines.add(line(progress, line, config)));
        return lines.stream()
                .map(line -> String.join(",", line) + END_OF_LINE)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static List<String> line(PublicProgress progress, PublicProgress.Line line, PublicationConfig config) {
        var indicator = line.standing().indicator();
        var held = line.state() == PublicProgress.State.HELD_BACK;
        return List.of(
                text(progress.area().key().code()),
                text(progress.area().name()),
                Integer.toString(progress.year()),
                text(indicator.code()),
                text(indicator.kind().name()),
                text(indicator.standard()),
                Objects.toString(line.target(), ""),
                held ? HELD_BACK : Objects.toString(line.value(), ""),
                held ? HELD_BACK : Objects.toString(line.status(), ""),
                Integer.toString(progress.communes()),
                Integer.toString(progress.communesClosed()),
                Boolean.toString(progress.provisional()),
                Boolean.toString(progress.consistent()),
                Boolean.toString(progress.synthetic()),
                text(config.licence()),
                text(config.source()));
    }

    /** A text in quotes, and with an apostrophe before it where a spreadsheet would reckon instead of show it. */
    private static String text(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        var shown = !raw.isEmpty() && FORMULA.indexOf(raw.charAt(0)) >= 0 ? "'" + raw : raw;
        return '"' + shown.replace("\"", "\"\"") + '"';
    }
}
