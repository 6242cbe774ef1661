package vn.giamngheo.task.routing.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The classes of households that rules serve. */
@Schema(name = "RuleHouseholdClass")
enum HouseholdClass {
    POOR,
    NEAR_POOR
}
