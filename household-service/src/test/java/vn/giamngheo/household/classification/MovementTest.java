package vn.giamngheo.household.classification;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MovementTest {

    @ParameterizedTest(name = "{0} -> {1}, ever poor {2}, ever near-poor {3}: {4}")
    @CsvSource({
        ", POOR, false, false, FIRST_CLASSIFIED",
        ", AVERAGE, false, false, FIRST_CLASSIFIED",
        "POOR, POOR, true, false, REMAINED",
        "POOR, NEAR_POOR, true, false, ESCAPED_TO_NEAR_POOR",
        "POOR, AVERAGE, true, false, ESCAPED",
        "POOR, NOT_POOR, true, false, ESCAPED",
        "NEAR_POOR, POOR, false, true, FROM_NEAR_POOR",
        "NEAR_POOR, POOR, true, true, FROM_NEAR_POOR",
        "NEAR_POOR, NEAR_POOR, false, true, REMAINED",
        "NEAR_POOR, ABOVE_AVERAGE, false, true, ESCAPED_NEAR_POOR",
        "AVERAGE, POOR, false, false, NEWLY_POOR",
        "AVERAGE, POOR, true, false, RELAPSED",
        "ABOVE_AVERAGE, NEAR_POOR, false, false, NEWLY_NEAR_POOR",
        "AVERAGE, NEAR_POOR, false, true, RELAPSED_TO_NEAR_POOR",
        "AVERAGE, ABOVE_AVERAGE, false, false, REMAINED",
    })
    void namesTheMovement(
            @Nullable HouseholdClass previous,
            HouseholdClass now,
            boolean everPoor,
            boolean everNearPoor,
            Movement expected) {
        assertThat(Movement.between(previous, now, new Movement.Before(everPoor, everNearPoor)))
                .isEqualTo(expected);
    }
}
