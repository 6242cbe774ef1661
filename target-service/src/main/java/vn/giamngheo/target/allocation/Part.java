package vn.giamngheo.target.allocation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.giamngheo.target.area.Area;

/**
 * What one commune takes upon itself.
 *
 * @param households at the baseline, when the part was proposed
 * @param poor of these
 * @param amounts by year: so many poor households fewer, or so many units reached
 */
record Part(Area.Key area, long households, long poor, SortedMap<Integer, Long> amounts) {

    Part {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    Part with(Map<Integer, Long> others) {
        return new Part(area, households, poor, new TreeMap<>(others));
    }

    long amount(int year) {
        return amounts.getOrDefault(year, 0L);
    }

    long sum() {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
