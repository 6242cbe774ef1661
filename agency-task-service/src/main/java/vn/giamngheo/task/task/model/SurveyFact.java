package vn.giamngheo.task.task.model;

import java.util.Set;
import java.util.UUID;

import vn.giamngheo.task.routing.HouseholdNeeds;

/** What a completed survey says about a household under one standard. */
public record SurveyFact(
        UUID householdId,
        int roundYear,
        String standard,
        long sequence,
        UUID surveyId,
        Commune commune,
        String areaType,
        String classification,
        Set<String> needs,
        boolean synthetic) {

    public SurveyFact {
        needs = Set.copyOf(needs);
    }

    public HouseholdNeeds asNeeds() {
        return new HouseholdNeeds(standard, roundYear, areaType, classification, needs);
    }
}
