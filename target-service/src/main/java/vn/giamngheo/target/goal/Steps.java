package vn.giamngheo.target.goal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is promised for the ends of some years. Years without a step promise nothing: a plan that names only its last year
 * has not said how fast.
 */
public record Steps(NavigableMap<Integer, BigDecimal> amounts) {

    public Steps {
        amounts = Collections.unmodifiableNavigableMap(new TreeMap<>(amounts));
    }

    public static Steps of(Map<Integer, BigDecimal> amounts) {
        return new Steps(new TreeMap<>(amounts));
    }

    Optional<BigDecimal> at(int year) {
        return Optional.ofNullable(amounts.get(year)).map(amount -> amount.setScale(Goal.DECIMALS));
    }

    Optional<Integer> last() {
        return amounts.isEmpty() ? Optional.empty() : Optional.of(amounts.lastKey());
    }
}
