package vn.giamngheo.household.classification;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one indicator, and why.
 *
 * @param evidence the observations that decided it
 * @param missing pointers to the observations that would be needed and were not made
 */
public record IndicatorResult(String code, Outcome outcome, List<Evidence> evidence, List<String> missing) {

    public IndicatorResult {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }

    public boolean deprived() {
        return outcome == Outcome.DEPRIVED;
    }

    /** Whether the household lacks the indicator. */
    @Schema(name = "IndicatorOutcome")
    public enum Outcome {
        DEPRIVED,
        NOT_DEPRIVED,
        /** The observations do not tell; nothing is assumed. */
        UNKNOWN
    }

    /** An observation and its value. */
    public record Evidence(String pointer, String value) {}
}
