package vn.giamngheo.target.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

/** That a commune closed its list of a round. */
record Closing(
        Area.Key commune,
        int roundYear,
        long sequence,
        int revision,
        List<Result> results,
        @Nullable Long households,
        LocalDate lastDay,
        boolean synthetic,
        Instant closedAt) {

    Closing {
        results = List.copyOf(results);
    }

    /** What the list says under one standard. */
    record Result(String standard, long count, String checksum) {}
}
