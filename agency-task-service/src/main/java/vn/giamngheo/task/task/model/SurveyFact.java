package vn.giamngheo.task.task.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a completed survey says about a household under one standard.
 *
 * @param surveyedOn the day of the visit
 * @param corrects the survey that this one sets right; null for a visit of its own
 * @param movement how the class moved against the year before, where it was told
 * @param needs the deprivations
 */
public record SurveyFact(
        UUID householdId,
        int roundYear,
        String standard,
        long sequence,
        UUID surveyId,
        LocalDate surveyedOn,
        @Nullable UUID corrects,
        Commune commune,
        String areaType,
        String classification,
        @Nullable String movement,
        Set<String> needs,
        Set<String> causes,
        boolean synthetic) {

    private static final String POOR = "POOR";
    private static final Set<String> ESCAPES = Set.of("ESCAPED", "ESCAPED_TO_NEAR_POOR");

    public SurveyFact {
        needs = Set.copyOf(needs);
        causes = Set.copyOf(causes);
    }

    public boolean poor() {
        return classification.equals(POOR);
    }

    public boolean escaped() {
        return movement != null && ESCAPES.contains(movement);
    }
}
