package vn.giamngheo.household.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

/**
 * A reader who has all answers about a province writes down every equation between them and narrows down what is held back, as
 * far as it goes; on random tables with all columns.
 */
class SmallCellsAttackTest {

    private static final int SMALLEST = 5;
    private static final long UNBOUNDED = 1_000_000;
    private static final String REST = "rest";
    private static final List<Column> COLUMNS = Column.all(true, List.of("SANITATION", "TELECOM"), true);

    private final Map<String, long[]> bounds = new HashMap<>();
    private final List<List<String>> sums = new ArrayList<>();
    private boolean narrowed;

    @Test
    void equationsBetweenAllAnswersLeaveEverythingOpenThatIsHeldBack() {
        var random = new Random(20_161_231);
        for (var run = 0; run < 1_000; run++) {
            var province = province(random);
            var cells = SmallCells.of(province, COLUMNS, SMALLEST);
            read(province, cells);
            do {
                narrowed = false;
                sums.forEach(this::narrow);
                units(province).forEach(this::narrowParts);
            } while (narrowed);
            province.communes().forEach(commune -> assertOpen(commune, cells));
        }
    }

    private void assertOpen(Unit commune, SmallCells cells) {
        for (var column : COLUMNS) {
            var small = OwnCells.small(commune.total(column.name()), SMALLEST);
            if (small || (cells.hides(commune, column.name()) && commune.total(column.name()) > 0)) {
                assertOpen(commune, column.name(), commune.total(column.name()));
            }
        }
        if (OwnCells.small(OwnCells.rest(commune), SMALLEST)) {
            assertOpen(commune, REST, OwnCells.rest(commune));
        }
    }

    private void assertOpen(Unit commune, String what, long value) {
        var known = known(commune, what);
        if (known[0] > value || known[1] < value) {
            throw new AssertionError("The reader reckons wrongly: " + what + " of " + commune);
        }
        if (known[0] == known[1]) {
            throw new AssertionError(what + " of " + commune.code() + " follows: " + known[0] + " in " + commune);
        }
    }

    private void read(Unit province, SmallCells cells) {
        bounds.clear();
        sums.clear();
        for (var unit : units(province)) {
            for (var column : COLUMNS) {
                var value = unit.total(column.name());
                bounds.put(
                        key(unit, column.name()),
                        cells.hides(unit, column.name()) ? guess(unit, column, cells) : new long[] {value, value});
                addSum(unit, column.name());
            }
            bounds.put(key(unit, REST), new long[] {0, UNBOUNDED});
            addSum(unit, REST);
            sums.add(List.of(
                    key(unit, Column.CLASSIFIED),
                    key(unit, Column.POOR),
                    key(unit, Column.NEAR_POOR),
                    key(unit, REST)));
            sums.add(List.of(
                    key(unit, Column.POOR),
                    key(unit, Column.type("INCOME")),
                    key(unit, Column.type("MULTIDIMENSIONAL"))));
        }
    }

    /** That a count is small is known where nothing else can be why it is held back. */
    private static long[] guess(Unit unit, Column column, SmallCells cells) {
        var wholeShown = column.wholes().stream().noneMatch(whole -> cells.hides(unit, whole));
        var small = OwnCells.small(unit.total(column.name()), SMALLEST);
        var nothingElse = column.wholes().isEmpty() || OwnCells.whole(unit, column) >= 2 * SMALLEST;
        return unit.commune()
                        && wholeShown
                        && small
                        && nothingElse
                        && !unit.code().endsWith("-last")
                ? new long[] {1, SMALLEST - 1}
                : new long[] {0, UNBOUNDED};
    }

    private void addSum(Unit unit, String what) {
        if (!unit.commune()) {
            var sum = new ArrayList<String>(List.of(key(unit, what)));
            unit.below().forEach(below -> sum.add(key(below, what)));
            sums.add(sum);
        }
    }

    /** The first is the sum of the others. */
    private void narrow(List<String> sum) {
        var low = 0L;
        var high = 0L;
        for (var part : sum.subList(1, sum.size())) {
            low += known(part)[0];
            high += known(part)[1];
        }
        var whole = sum.get(0);
        atLeast(whole, low);
        atMost(whole, high);
        for (var part : sum.subList(1, sum.size())) {
            atLeast(part, known(whole)[0] - (high - known(part)[1]));
            atMost(part, known(whole)[1] - (low - known(part)[0]));
            low = 0;
            high = 0;
            for (var other : sum.subList(1, sum.size())) {
                low += known(other)[0];
                high += known(other)[1];
            }
        }
    }

    private void narrowParts(Unit unit) {
        for (var column : COLUMNS) {
            if (!column.wholes().isEmpty()) {
                atMost(
                        key(unit, column.name()),
                        column.wholes().stream()
                                .mapToLong(whole -> known(unit, whole)[1])
                                .sum());
            }
        }
    }

    private void atLeast(String key, long low) {
        if (known(key)[0] < low) {
            known(key)[0] = low;
            narrowed = true;
        }
    }

    private void atMost(String key, long high) {
        if (known(key)[1] > high) {
            known(key)[1] = high;
            narrowed = true;
        }
    }

    private long[] known(Unit unit, String what) {
        return known(key(unit, what));
    }

    private long[] known(String key) {
        var known = bounds.get(key);
        if (known == null) {
            throw new AssertionError(key);
        }
        return known;
    }

    private static String key(Unit unit, String what) {
        return unit.code() + " " + what;
    }

    private static List<Unit> units(Unit top) {
        var all = new ArrayList<Unit>(List.of(top));
        top.below().forEach(unit -> all.addAll(units(unit)));
        return all;
    }

    private static Unit province(Random random) {
        var districts = new ArrayList<Unit>();
        for (var d = 0; d < 2; d++) {
            var communes = new ArrayList<Unit>();
            var many = 1 + random.nextInt(5);
            for (var c = 0; c < many; c++) {
                var last = c == many - 1 ? "-last" : "";
                communes.add(new Unit(d + "-" + c + last, true, List.of(), counts(random), Instant.ofEpochSecond(c)));
            }
            districts.add(new Unit("d" + d, false, communes, Map.of(), null));
        }
        return new Unit("p", false, districts, Map.of(), null);
    }

    private static Map<String, Long> counts(Random random) {
        var counts = new HashMap<String, Long>();
        counts.put(Column.HOUSEHOLDS, 300L + random.nextInt(100));
        var poor = some(random, 40);
        var nearPoor = some(random, 40);
        counts.put(Column.CLASSIFIED, poor + nearPoor + some(random, random.nextInt(4) == 0 ? 6 : 200));
        counts.put(Column.POOR, poor);
        counts.put(Column.NEAR_POOR, nearPoor);
        var byIncome = part(random, poor);
        counts.put(Column.type("INCOME"), byIncome);
        counts.put(Column.type("MULTIDIMENSIONAL"), poor - byIncome);
        for (var column : COLUMNS) {
            if (!counts.containsKey(column.name())) {
                counts.put(
                        column.name(),
                        part(
                                random,
                                column.wholes().stream().mapToLong(counts::get).sum()));
            }
        }
        return counts;
    }

    private static long some(Random random, int most) {
        return random.nextInt(random.nextBoolean() ? Math.min(7, most) : most);
    }

    private static long part(Random random, long whole) {
        return switch (random.nextInt(4)) {
            case 0 -> 0L;
            case 1 -> whole;
            case 2 -> Math.min(whole, random.nextInt(6));
            default -> random.nextLong(whole + 1);
        };
    }
}
