package vn.giamngheo.gateway.overview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** The plans for an area and year, as far as the overview reads them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Plans(List<Plan> items) {

    Plans {
        Objects.requireNonNull(items);
    }

    Optional<Plan> first() {
        return items.stream().findFirst();
    }

    /** One plan: its progress and the standard it measures by are what the overview wants to know. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Plan(UUID id, List<Indicator> indicators) {

        Plan {
            Objects.requireNonNull(id);
            Objects.requireNonNull(indicators);
        }

        @Nullable
        String standard() {
            return indicators.stream()
                    .map(Indicator::standard)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What the plan measures. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Indicator(@Nullable String standard) {}
}
