package vn.giamngheo.target.progress;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.plan.Indicator;

/** Where household-service lists the households behind a figure; this service knows none of them by more than an id. */
final class DrillDown {

    private DrillDown() {}

    static @Nullable String link(Indicator indicator, String area, int year) {
        var all = "/api/v1/classifications/households?area=" + area + "&year=" + year + "&standard="
                + indicator.standard();
        return switch (indicator.measure()) {
            case POOR_HOUSEHOLDS, INCOME_OF_THE_POOR -> all + "&class=POOR";
            case NEAR_POOR_HOUSEHOLDS -> all + "&class=NEAR_POOR";
            case DEPRIVED_HOUSEHOLDS -> all + "&deprivation=" + indicator.deprivation();
            case INSURED_PERSONS -> all;
            case BY_HAND -> null;
        };
    }
}
