package vn.giamngheo.household.classification;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.IndicatorResult.Evidence;
import vn.giamngheo.household.classification.IndicatorResult.Outcome;

/** Gathers what speaks for and against a deprivation, and what nobody looked at. */
final class Evidences {

    private final List<Evidence> lacks = new ArrayList<>();
    private final List<Evidence> met = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    /** Takes an observation in; null is missing. */
    <T> void see(String pointer, @Nullable T value, java.util.function.Predicate<T> lacking) {
        if (value == null) {
            missing.add(pointer);
        } else {
            (lacking.test(value) ? lacks : met).add(new Evidence(pointer, value.toString()));
        }
    }

    /** One lack is enough, whatever else is missing; none of them only when nothing is. */
    IndicatorResult any(String code) {
        return atLeast(1, code);
    }

    /** So many lacks are needed; what is missing leaves it open only while it could still tip the scales. */
    IndicatorResult atLeast(int needed, String code) {
        if (lacks.size() >= needed) {
            return new IndicatorResult(code, Outcome.DEPRIVED, lacks, missing);
        }
        if (lacks.size() + missing.size() >= needed && !missing.isEmpty()) {
            return new IndicatorResult(code, Outcome.UNKNOWN, both(), missing);
        }
        return new IndicatorResult(code, Outcome.NOT_DEPRIVED, both(), missing);
    }

    /** Decided by one number drawn from all of them; open as long as anything is missing. */
    IndicatorResult all(String code, boolean deprived, Evidence sum) {
        if (!missing.isEmpty()) {
            return new IndicatorResult(code, Outcome.UNKNOWN, both(), missing);
        }
        return new IndicatorResult(code, deprived ? Outcome.DEPRIVED : Outcome.NOT_DEPRIVED, List.of(sum), missing);
    }

    boolean complete() {
        return missing.isEmpty();
    }

    int lacking() {
        return lacks.size();
    }

    private List<Evidence> both() {
        var all = new ArrayList<>(lacks);
        all.addAll(met);
        return all;
    }
}
