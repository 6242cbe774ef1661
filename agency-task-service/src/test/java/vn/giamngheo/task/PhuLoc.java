package vn.giamngheo.task;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Some of the real units, with two mergers: Vinh Hải and Vinh Giang in 2020, and the end of the district in 2025. */
public final class PhuLoc {

    private static final String BEGIN = "2015-01-01";
    private static final String END_OF_DISTRICT = "2025-07-01";

    static final List<AreaEvent> AREAS = List.of(
            new AreaEvent("46", BEGIN, null, "PROVINCE", List.of(), List.of(), 1),
            new AreaEvent("482", BEGIN, END_OF_DISTRICT, "DISTRICT", List.of("46"), List.of(), 1),
            commune("20107", BEGIN, END_OF_DISTRICT, "20107@2025-07-01"),
            commune("20113", BEGIN, END_OF_DISTRICT, "20122@2025-07-01"),
            commune("20119", BEGIN, "2020-01-01", "20122@2020-01-01"),
            commune("20122", BEGIN, "2020-01-01", "20122@2020-01-01"),
            commune("20122", "2020-01-01", END_OF_DISTRICT, "20122@2025-07-01"),
            new AreaEvent("20107", END_OF_DISTRICT, null, "COMMUNE", List.of("46"), List.of(), 1),
            new AreaEvent("20122", END_OF_DISTRICT, null, "COMMUNE", List.of("46"), List.of(), 1));

    private PhuLoc() {}

    private static AreaEvent commune(String code, String validFrom, @Nullable String validTo, String successor) {
        return new AreaEvent(code, validFrom, validTo, "COMMUNE", List.of("46", "482"), List.of(successor), 1);
    }
}
