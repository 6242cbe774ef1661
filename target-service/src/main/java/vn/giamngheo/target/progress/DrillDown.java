package vn.giamngheo.target.progress;

import java.util.List;

import vn.giamngheo.target.plan.Indicator;

/** Where household-service lists the households behind a figure; this service knows none of them by more than an id. */
final class DrillDown {

    private static final String POOR = "&class=POOR";
    private static final String NEAR_POOR = "&class=NEAR_POOR";

    private DrillDown() {}

    static List<String> links(Indicator indicator, String area, int year) {
        var all = "/api/v1/classifications/households?area=" + area + "&year=" + year + "&standard="
                + indicator.standard();
        return switch (indicator.measure()) {
            case POOR_HOUSEHOLDS, INCOME_OF_THE_POOR -> List.of(all + POOR);
            case NEAR_POOR_HOUSEHOLDS -> List.of(all + NEAR_POOR);
            case DEPRIVED_HOUSEHOLDS -> {
                var deprived = all + "&deprivation=" + indicator.deprivation();
                yield List.of(deprived + POOR, deprived + NEAR_POOR);
            }
            case INSURED_PERSONS -> List.of(all);
            case BY_HAND -> List.of();
        };
    }
}
