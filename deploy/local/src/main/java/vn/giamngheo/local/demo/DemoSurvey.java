package vn.giamngheo.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the end-2015 survey found in a synthetic household, by the standard VN-2016. */
record DemoSurvey(UUID id, LocalDate surveyedOn, int incomePerHead, List<Indicator> deprivations, List<String> causes) {

    /** The ten indicators of the standard. */
    enum Indicator {
        HEALTH_CARE,
        HEALTH_INSURANCE,
        ADULT_EDUCATION,
        CHILD_SCHOOLING,
        HOUSING_QUALITY,
        HOUSING_AREA,
        WATER_SOURCE,
        SANITATION,
        TELECOM,
        INFO_ASSETS
    }

    public DemoSurvey {
        deprivations = List.copyOf(deprivations);
        causes = List.copyOf(causes);
    }
}
