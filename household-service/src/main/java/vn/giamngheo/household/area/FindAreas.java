package vn.giamngheo.household.area;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

/** Looks areas up as they were on a day; today when no day is named. Areas are public knowledge, so no scope applies. */
@ApplicationScoped
public class FindAreas {

    private final AreaStore areas;
    private final Clock clock;

    FindAreas(AreaStore areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    public Optional<Area> on(String code, LocalDate day) {
        return areas.on(code, day);
    }

    public boolean exists(String code) {
        return areas.exists(code);
    }

    public Optional<Area> become(AreaKey commune, LocalDate day) {
        return areas.become(commune, day);
    }

    /** The communes of a day that some codes cover, by code. */
    public List<Area> communesCovered(String[] codes, LocalDate day, String after, int rows) {
        return areas.communesCovered(codes, day, after, rows);
    }

    Optional<AreaView> one(String code, @Nullable LocalDate asOf) {
        return areas.on(code, day(asOf)).map(area -> AreaView.of(area, areas.links(List.of(code))));
    }

    Page<AreaView> list(Filter filter, int limit, @Nullable Cursor cursor) {
        var after = cursor == null ? "" : cursor.keys().get(0);
        var rows = areas.list(day(filter.asOf), filter.level, filter.parent, after, limit + 1);
        var links = areas.links(rows.stream().map(Area::code).toList());
        return Page.of(rows, limit, area -> AreaView.of(area, links), area -> Cursor.after(area.code()));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    /** Which areas are wanted. */
    record Filter(
            @Nullable LocalDate asOf,
            @Nullable AreaLevel level,
            @Nullable String parent) {}
}
