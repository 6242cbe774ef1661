package vn.giamngheo.target.progress;

import java.util.UUID;

import vn.giamngheo.target.area.Area;

/** What a survey found, as a test tells it; invented unless the test says otherwise. */
record Found(
        UUID household,
        Area commune,
        int year,
        HouseholdClass classification,
        long sequence,
        String standard,
        boolean synthetic) {

    static Found poor(UUID household, Area commune, int year) {
        return new Found(household, commune, year, HouseholdClass.POOR, 1, "VN-2016", true);
    }

    static Found notPoor(UUID household, Area commune, int year) {
        return poor(household, commune, year).as(HouseholdClass.AVERAGE);
    }

    Found as(HouseholdClass other) {
        return new Found(household, commune, year, other, sequence, standard, synthetic);
    }

    Found sequence(long other) {
        return new Found(household, commune, year, classification, other, standard, synthetic);
    }

    Found standard(String other) {
        return new Found(household, commune, year, classification, sequence, other, synthetic);
    }

    Found real() {
        return new Found(household, commune, year, classification, sequence, standard, false);
    }

    HouseholdOutcome outcome() {
        return new HouseholdOutcome(
                household, standard, year, sequence, commune.code(), commune.validFrom(), classification, synthetic);
    }

    /** The event as the producer writes it, down to fields that this service does not read. */
    String event() {
        return """
               {
                 "surveyId": "01936a5e-7c00-7000-8000-000000000002",
                 "householdId": "%s",
                 "sequence": %d,
                 "surveyRevision": 1,
                 "roundYear": %d,
                 "standard": "%s",
                 "commune": { "code": "%s", "validFrom": "%s" },
                 "villageCode": null,
                 "areaType": "URBAN",
                 "members": 4,
                 "classification": "%s",
                 "deprivations": ["HOUSING_QUALITY"],
                 "synthetic": %s,
                 "completedAt": "2015-12-01T08:00:00Z"
               }
               """.formatted(
                household, sequence, year, standard, commune.code(), commune.validFrom(), classification, synthetic);
    }
}
