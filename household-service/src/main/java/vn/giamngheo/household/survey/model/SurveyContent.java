package vn.giamngheo.household.survey.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.Observations;

/** What a surveyor writes down, whichever request brings it. */
public record SurveyContent(
        LocalDate surveyedOn,
        Set<Cause> causes,
        List<FindingContent> findings,
        @Nullable Observations observations) {

    /** What the form of one standard asks for; without a list the deprivations are derived from the observations. */
    public record FindingContent(
            String standard,
            @Nullable Long incomePerHead,
            @Nullable Integer incomeScore,
            @Nullable Integer deprivationScore,
            @Nullable List<String> deprivations) {}
}
