package vn.giamngheo.household.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SmallCellsTest {

    private static final Column CLASSIFIED = new Column(Column.CLASSIFIED, List.of());
    private static final Column POOR = new Column(Column.POOR, List.of(Column.CLASSIFIED));
    private static final Column NEAR_POOR = new Column(Column.NEAR_POOR, List.of(Column.CLASSIFIED));
    private static final List<Column> CLASSES = List.of(CLASSIFIED, POOR, NEAR_POOR);

    @Test
    void smallCountIsHeldBackAndWhatFollowsFromItsWhole() {
        var commune = commune("a", 1, Map.of("classified", 200L, "poor", 4L, "nearPoor", 30L));
        var other = commune("b", 2, Map.of("classified", 300L, "poor", 3L, "nearPoor", 40L));
        var cells = SmallCells.of(area("d", commune, other), CLASSES, 5);

        assertThat(cells.hiddenOf(commune)).containsExactly("poor");
        assertThat(cells.hiddenOf(other)).containsExactly("poor");
        assertThat(cells.hiddenOf(area("d", commune, other))).isEmpty();
    }

    @Test
    void zeroAndTheSmallestCellItselfAreShown() {
        var commune = commune("a", 1, Map.of("classified", 200L, "poor", 0L, "nearPoor", 5L));

        assertThat(SmallCells.of(area("d", commune), CLASSES, 5).hiddenOf(commune))
                .isEmpty();
    }

    @Test
    void smallRestOfAWholeIsHeldBackWithThePart() {
        var commune = commune("a", 1, Map.of("classified", 100L, "poor", 98L, "nearPoor", 0L));

        assertThat(SmallCells.of(area("d", commune), CLASSES, 5).hiddenOf(commune))
                .containsExactly("poor");
    }

    @Test
    void smallRestOfBothClassesTakesTheSmallerClassWithIt() {
        var commune = commune("a", 1, Map.of("classified", 100L, "poor", 37L, "nearPoor", 60L));

        assertThat(SmallCells.of(area("d", commune), CLASSES, 5).hiddenOf(commune))
                .containsExactly("poor");
    }

    @Test
    void tinyCommuneShowsNothing() {
        var commune = commune("a", 1, Map.of("classified", 4L, "poor", 1L, "nearPoor", 0L));

        assertThat(SmallCells.of(area("d", commune), CLASSES, 5).hiddenOf(commune))
                .containsExactly("classified", "poor", "nearPoor");
    }

    @Test
    void loneSmallCountTakesTheCommuneWithItThatWasPublishedLast() {
        var small = commune("a", 1, Map.of("classified", 200L, "poor", 3L, "nearPoor", 30L));
        var early = commune("b", 2, Map.of("classified", 200L, "poor", 20L, "nearPoor", 30L));
        var last = commune("c", 3, Map.of("classified", 200L, "poor", 50L, "nearPoor", 30L));
        var district = area("d", small, early, last);
        var cells = SmallCells.of(district, CLASSES, 5);

        assertThat(cells.hiddenOf(district)).isEmpty();
        assertThat(cells.hiddenOf(early)).isEmpty();
        assertThat(cells.hiddenOf(last)).containsExactly("poor");
    }

    @Test
    void loneSmallCountThatWasPublishedLastTakesTheSumWithIt() {
        var early = commune("b", 1, Map.of("classified", 200L, "poor", 20L, "nearPoor", 30L));
        var small = commune("a", 2, Map.of("classified", 200L, "poor", 3L, "nearPoor", 30L));
        var district = area("d", early, small);
        var cells = SmallCells.of(district, CLASSES, 5);

        assertThat(cells.hiddenOf(district)).containsExactly("poor");
        assertThat(cells.hiddenOf(early)).isEmpty();
    }

    @Test
    void twoThatCanBeNothingButOnesTakeTheSumWithThem() {
        var one = commune("a", 1, Map.of("classified", 200L, "poor", 1L, "nearPoor", 30L));
        var two = commune("b", 2, Map.of("classified", 200L, "poor", 1L, "nearPoor", 30L));
        var last = commune("c", 3, Map.of("classified", 200L, "poor", 50L, "nearPoor", 30L));
        var district = area("d", one, two, last);
        var cells = SmallCells.of(district, CLASSES, 5);

        assertThat(cells.hiddenOf(district)).containsExactly("poor");
        assertThat(cells.hiddenOf(last)).isEmpty();
    }

    @Test
    void unfinishedSumIsHeldBackWhereACommuneHoldsItsPartBack() {
        var small = commune("a", 1, Map.of("classified", 200L, "poor", 3L, "nearPoor", 30L));
        var other = commune("b", 2, Map.of("classified", 200L, "poor", 2L, "nearPoor", 30L));
        var open = new Unit("c", true, List.of(), Map.of(), null);
        var district = area("d", small, other, open);

        assertThat(SmallCells.of(district, CLASSES, 5).hiddenOf(district)).containsExactly("poor");
    }

    @Test
    void districtThatIsHeldBackDoesNotFollowFromTheProvince() {
        var first = area(
                "d1",
                commune("b", 1, Map.of("classified", 200L, "poor", 20L, "nearPoor", 30L)),
                commune("a", 2, Map.of("classified", 200L, "poor", 3L, "nearPoor", 30L)));
        var second = area("d2", commune("c", 3, Map.of("classified", 200L, "poor", 50L, "nearPoor", 30L)));
        var province = area("p", first, second);
        var cells = SmallCells.of(province, CLASSES, 5);

        assertThat(cells.hiddenOf(first)).containsExactly("poor");
        assertThat(cells.hiddenOf(province)).containsExactly("poor");
    }

    @Test
    void answerAboutADistrictIsTheSameFromTheProvinceAsFromItself() {
        var random = new Random(7);
        for (var run = 0; run < 500; run++) {
            var district = area("d1", communes(random, "a", 4));
            var province = area("p", district, area("d2", communes(random, "b", 4)));
            var near = SmallCells.of(district, CLASSES, 5);
            var far = SmallCells.of(province, CLASSES, 5);

            assertThat(near.hiddenOf(district)).isEqualTo(far.hiddenOf(district));
            district.communes()
                    .forEach(commune -> assertThat(near.hiddenOf(commune)).isEqualTo(far.hiddenOf(commune)));
        }
    }

    /** A reader who knows this program tries every table that there could be, and keeps those that look the same. */
    @Test
    void nothingHeldBackFollowsFromAllAnswersTogetherForWhoeverTriesAllTables() {
        var tables = new ArrayList<Unit>();
        for (var rows : choices(3, pairs(7))) {
            var communes = new Unit[3];
            for (var i = 0; i < 3; i++) {
                communes[i] = commune(
                        "abc".substring(i, i + 1),
                        i,
                        Map.of("classified", 20L, "poor", (long) rows.get(i)[0], "nearPoor", (long) rows.get(i)[1]));
            }
            tables.add(area("d", communes));
        }
        assertNothingFollows(tables, CLASSES, 3);
    }

    @Test
    void nothingHeldBackFollowsOverTwoLevels() {
        var tables = new ArrayList<Unit>();
        for (var rows :
                choices(4, pairs(9).stream().filter(pair -> pair[1] == 0).toList())) {
            var communes = new Unit[4];
            for (var i = 0; i < 4; i++) {
                communes[i] = commune(
                        "abcf".substring(i, i + 1),
                        i,
                        Map.of("classified", 30L, "poor", (long) rows.get(i)[0], "nearPoor", 0L));
            }
            tables.add(area("p", area("d", communes[0], communes[1]), area("e", communes[2], communes[3])));
        }
        assertNothingFollows(tables, CLASSES, 3);
    }

    @Test
    void nothingHeldBackFollowsThroughThePartsOfThePoor() {
        var columns = List.of(
                CLASSIFIED,
                POOR,
                NEAR_POOR,
                new Column("poorByType.INCOME", List.of("poor")),
                new Column("poorByType.MULTIDIMENSIONAL", List.of("poor")));
        var tables = new ArrayList<Unit>();
        for (var rows : choices(3, pairs(7))) {
            var communes = new Unit[3];
            for (var i = 0; i < 3; i++) {
                communes[i] = commune(
                        "abc".substring(i, i + 1),
                        i,
                        Map.of(
                                "classified",
                                30L,
                                "poor",
                                (long) rows.get(i)[0] + rows.get(i)[1],
                                "nearPoor",
                                0L,
                                "poorByType.INCOME",
                                (long) rows.get(i)[0],
                                "poorByType.MULTIDIMENSIONAL",
                                (long) rows.get(i)[1]));
            }
            tables.add(area("d", communes));
        }
        assertNothingFollows(tables, columns, 3);
    }

    /** Whoever kept every answer since the first list closed knows no more; reopened lists apart. */
    @Test
    void nothingHeldBackFollowsFromAnswersThatWereKept() {
        var tables = new ArrayList<Unit>();
        for (var rows :
                choices(4, pairs(9).stream().filter(pair -> pair[1] == 0).toList())) {
            var communes = new Unit[4];
            for (var i = 0; i < 4; i++) {
                communes[i] = commune(
                        "eabc".substring(i, i + 1),
                        i,
                        Map.of("classified", 30L, "poor", (long) rows.get(i)[0], "nearPoor", 0L));
            }
            tables.add(area("d", communes));
        }
        var seen = new HashMap<String, Map<String, Set<Long>>>();
        for (var table : tables) {
            var answers = new StringBuilder();
            for (var closed = 1; closed <= 4; closed++) {
                var upTo = closed;
                var then = new Unit(
                        "d",
                        false,
                        table.below().stream()
                                .map(unit ->
                                        unit.since() != null && unit.since().getEpochSecond() < upTo
                                                ? unit
                                                : new Unit(unit.code(), true, List.of(), Map.of(), null))
                                .toList(),
                        Map.of(),
                        null);
                answers.append(answers(then, CLASSES, SmallCells.of(then, CLASSES, 3)));
            }
            note(seen, answers.toString(), table, CLASSES);
        }
        for (var table : tables) {
            var last = SmallCells.of(table, CLASSES, 3);
            var answers = new StringBuilder();
            for (var closed = 1; closed <= 4; closed++) {
                var upTo = closed;
                var then = new Unit(
                        "d",
                        false,
                        table.below().stream()
                                .map(unit ->
                                        unit.since() != null && unit.since().getEpochSecond() < upTo
                                                ? unit
                                                : new Unit(unit.code(), true, List.of(), Map.of(), null))
                                .toList(),
                        Map.of(),
                        null);
                answers.append(answers(then, CLASSES, SmallCells.of(then, CLASSES, 3)));
            }
            check(seen.get(answers.toString()), table, CLASSES, last, 3);
        }
    }

    private static void assertNothingFollows(List<Unit> tables, List<Column> columns, int smallest) {
        var seen = new HashMap<String, Map<String, Set<Long>>>();
        var answers = new ArrayList<String>();
        for (var table : tables) {
            var text = answers(table, columns, SmallCells.of(table, columns, smallest));
            answers.add(text);
            note(seen, text, table, columns);
        }
        for (var i = 0; i < tables.size(); i++) {
            check(
                    seen.get(answers.get(i)),
                    tables.get(i),
                    columns,
                    SmallCells.of(tables.get(i), columns, smallest),
                    smallest);
        }
    }

    private static void note(
            Map<String, Map<String, Set<Long>>> seen, String answers, Unit table, List<Column> columns) {
        var values = seen.computeIfAbsent(answers, text -> new HashMap<>());
        units(table).forEach(unit -> {
            columns.forEach(column -> values.computeIfAbsent(unit.code() + column.name(), key -> new HashSet<>())
                    .add(unit.total(column.name())));
            values.computeIfAbsent(unit.code() + "rest", key -> new HashSet<>()).add(OwnCells.rest(unit));
        });
    }

    private static void check(
            @Nullable Map<String, Set<Long>> values, Unit table, List<Column> columns, SmallCells cells, int smallest) {
        if (values == null
                || table.communes().anyMatch(unit -> unit.total(Column.POOR) + unit.total(Column.NEAR_POOR) > 5)) {
            // The tables end there; what could be in its stead was not tried.
            return;
        }
        for (var unit : units(table)) {
            for (var column : columns) {
                var value = unit.total(column.name());
                if (OwnCells.small(value, smallest)
                        || (value > 0 && unit.commune() && cells.hides(unit, column.name()))) {
                    open(values, unit, column.name(), table);
                }
            }
            if (OwnCells.small(OwnCells.rest(unit), smallest)) {
                open(values, unit, "rest", table);
            }
        }
    }

    private static void open(Map<String, Set<Long>> values, Unit unit, String what, Unit table) {
        if (values.getOrDefault(unit.code() + what, Set.of()).size() < 2) {
            throw new AssertionError(what + " of " + unit.code() + " follows in " + table);
        }
    }

    private static String answers(Unit table, List<Column> columns, SmallCells cells) {
        var text = new StringBuilder();
        for (var unit : units(table)) {
            for (var column : columns) {
                text.append(cells.hides(unit, column.name()) ? "*" : Long.toString(unit.total(column.name())))
                        .append(' ');
            }
        }
        return text.append('\n').toString();
    }

    private static List<Unit> units(Unit top) {
        var all = new ArrayList<Unit>(List.of(top));
        top.below().forEach(unit -> all.addAll(units(unit)));
        return all;
    }

    private static Unit[] communes(Random random, String prefix, int many) {
        var communes = new Unit[many];
        for (var i = 0; i < many; i++) {
            communes[i] = commune(
                    prefix + i,
                    random.nextInt(100),
                    Map.of(
                            "classified",
                            60L + random.nextInt(40),
                            "poor",
                            (long) random.nextInt(random.nextBoolean() ? 6 : 30),
                            "nearPoor",
                            (long) random.nextInt(random.nextBoolean() ? 6 : 30)));
        }
        return communes;
    }

    /** All pairs whose sum is no more than that. */
    private static List<int[]> pairs(int most) {
        var pairs = new ArrayList<int[]>();
        for (var a = 0; a <= most; a++) {
            for (var b = 0; a + b <= most; b++) {
                pairs.add(new int[] {a, b});
            }
        }
        return pairs;
    }

    private static List<List<int[]>> choices(int many, List<int[]> from) {
        List<List<int[]>> all = List.of(List.of());
        for (var i = 0; i < many; i++) {
            var longer = new ArrayList<List<int[]>>();
            for (var begun : all) {
                for (var next : from) {
                    var more = new ArrayList<>(begun);
                    more.add(next);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Unit commune(String code, int since, Map<String, Long> counts) {
        return new Unit(code, true, List.of(), counts, Instant.ofEpochSecond(since));
    }

    private static Unit area(String code, Unit... below) {
        return new Unit(code, false, Arrays.asList(below), Map.of(), null);
    }
}
