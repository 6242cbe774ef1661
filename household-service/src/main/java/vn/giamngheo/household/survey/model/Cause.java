package vn.giamngheo.household.survey.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a household is poor, as it says itself; several may hold. */
@Schema(name = "SurveyCause")
public enum Cause {
    LACK_OF_LAND,
    LACK_OF_CAPITAL,
    LACK_OF_LABOUR,
    LACK_OF_TOOLS,
    LACK_OF_KNOWLEDGE,
    LACK_OF_SKILL,
    ILLNESS_OR_ACCIDENT,
    OTHER
}
