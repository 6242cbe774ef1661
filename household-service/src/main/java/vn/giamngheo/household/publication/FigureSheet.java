package vn.giamngheo.household.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Published figures as a spreadsheet reads them: RFC 4180, with a byte order mark, without which common spreadsheets take
 * Vietnamese letters for others. Each line tells its terms and whether it rests on made-up households, for lines are copied.
 */
final class FigureSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";
    private static final String HELD_BACK = "*";

    /** With one of these at its beginning a text is a formula to a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final List<String> BEFORE = List.of(
            "area_code",
            "area_valid_from",
            "area_name",
            "area_level",
            "year",
            "standard",
            "communes",
            "communes_published",
            "provisional");
    private static final List<String> AFTER = List.of("contains_synthetic_data", "published_at", "licence", "source");

    private FigureSheet() {}

    /** A line for each; all of the same round and standard. */
    static String of(List<Column> columns, List<Figures> all, int year, String standard, PublicationConfig config) {
        var lines = new ArrayList<List<String>>();
        lines.add(header(columns));
        all.forEach(figures -> lines.add(line(columns, figures, year, standard, config)));
        return lines.stream()
                .map(line -> String.join(",", line) + END_OF_LINE)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    /** A text in quotes, and with an apostrophe before it where a spreadsheet would reckon instead of show it. */
    static String text(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        var shown = !raw.isEmpty() && FORMULA.indexOf(raw.charAt(0)) >= 0 ? "'" + raw : raw;
        return '"' + shown.replace("\"", "\"\"") + '"';
    }

    private static List<String> header(List<Column> columns) {
        var header = new ArrayList<String>();
        BEFORE.forEach(name -> header.add(text(name)));
        for (var column : columns) {
            header.add(text(column.name()));
            if (!column.wholes().isEmpty()) {
                header.add(text(column.name() + "Rate"));
            }
        }
        AFTER.forEach(name -> header.add(text(name)));
        return header;
    }

    private static List<String> line(
            List<Column> columns, Figures figures, int year, String standard, PublicationConfig config) {
        var area = figures.area();
        var line = new ArrayList<String>();
        line.add(text(area.code()));
        line.add(text(area.validFrom().toString()));
        line.add(text(area.name()));
        line.add(text(area.level()));
        line.add(Integer.toString(year));
        line.add(text(standard));
        line.add(Integer.toString(figures.communes()));
        line.add(Integer.toString(figures.communesPublished()));
        line.add(Boolean.toString(figures.communesPublished() < figures.communes()));
        for (var column : columns) {
            line.add(
                    figures.suppresses(column.name())
                            ? HELD_BACK
                            : Objects.toString(figures.shown().get(column.name()), ""));
            if (!column.wholes().isEmpty()) {
                line.add(
                        FiguresView.rateIsSuppressed(figures, column)
                                ? HELD_BACK
                                : Objects.toString(FiguresView.rate(figures, column), ""));
            }
        }
        line.add(Boolean.toString(figures.synthetic()));
        line.add(text(
                figures.publishedAt() == null ? null : figures.publishedAt().toString()));
        line.add(text(config.licence()));
        line.add(text(config.source()));
        return line;
    }
}
