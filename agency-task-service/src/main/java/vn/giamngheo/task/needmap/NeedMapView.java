package vn.giamngheo.task.needmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.giamngheo.task.routing.Trigger;

/** A heat table as the API shows it. */
@Schema(
        name = "NeedMap",
        description = "Open needs by commune: the tasks whose need was last found in the year's round, as they are"
                + " now. A need without a cell has none open there.")
record NeedMapView(
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2016") int year,
        @Schema(required = true) Trigger trigger,

        @Schema(required = true, description = "The time of reading.")
        Instant asOf,

        @Schema(required = true, description = "The columns: the needs that are open anywhere in the area.")
        List<String> needs,

        @Schema(
                required = true,
                description = "The communes that stood at the end of the year, and those before them in which"
                        + " something is still open; in the order of their codes.")
        List<Row> rows,

        @Schema(required = true, description = "By need, over all communes.")
        Map<String, Cell> totals,

        @Schema(required = true, description = "Over all needs and communes.")
        Cell total,

        @Schema(required = true, description = "Some of the counted households are made up for a demonstration.")
        boolean containsSyntheticData) {

    /** A commune's needs. */
    @Schema(name = "NeedMapRow", description = "A commune's needs.")
    record Row(
            @Schema(required = true) Commune commune,

            @Schema(required = true, description = "By need.")
            Map<String, Cell> cells,

            @Schema(required = true, description = "Over all needs.")
            Cell total) {}

    /** A commune. */
    @Schema(name = "NeedMapCommune", description = "A commune; its key is the code and validFrom.")
    record Commune(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true) String name) {}

    /** Tasks of one need in one commune. */
    @Schema(name = "NeedMapCell", description = "Tasks that are not over.")
    record Cell(
            @Schema(
                    required = true,
                    description = "Work is owed: OPEN, ACKNOWLEDGED, IN_PROGRESS, REOPENED.",
                    examples = "12")
            long open,

            @Schema(required = true, description = "Reported done, waiting for the next survey: DONE.", examples = "3")
            long waiting,

            @Schema(
                    required = true,
                    description = "Of the open: those whose terms run and of which one ended before today.",
                    examples = "2")
            long late) {

        static Cell of(NeedMap.Cell cell) {
            return new Cell(cell.open(), cell.waiting(), cell.late());
        }
    }

    static NeedMapView of(String area, int year, Trigger trigger, NeedMap map, Instant asOf) {
        return new NeedMapView(
                area,
                year,
                trigger,
                asOf,
                List.copyOf(map.totals().keySet()),
                map.rows().stream().map(NeedMapView::row).toList(),
                cells(map.totals()),
                Cell.of(map.total()),
                map.total().synthetic());
    }

    private static Row row(NeedMap.Row row) {
        var commune = row.commune();
        return new Row(
                new Commune(commune.code(), commune.validFrom(), commune.name()),
                cells(row.cells()),
                Cell.of(row.total()));
    }

    private static Map<String, Cell> cells(SortedMap<String, NeedMap.Cell> cells) {
        var shown = new TreeMap<String, Cell>();
        cells.forEach((need, cell) -> shown.put(need, Cell.of(cell)));
        return shown;
    }
}
