package vn.giamngheo.household.area;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** The same, today when no day is named. */
    public Optional<Area> asOf(String code, @Nullable LocalDate day) {
        return areas.on(code, day(day));
    }

    /** The areas of a day by code, today's when no day is named. */
    public List<Area> after(
            String code, @Nullable LocalDate day, @Nullable AreaLevel level, @Nullable String parent, int rows) {
        return areas.list(day(day), level, parent, code, rows);
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

    /** The communes, of whatever time, whose territory lay in an area on a day. */
    public Set<AreaKey> communesWithin(String code, LocalDate day) {
        return Set.copyOf(areas.communesWithin(code, day));
    }

    Optional<AreaView> one(String code, @Nullable LocalDate asOf) {
        return areas.on(code, day(asOf))
                .map(area -> AreaView.of(area, areas.links(List.of(code)), areas.flags(List.of(code))));
    }

    /** All that a code ever meant; empty when it never meant anything. */
    Optional<AreaView.History> history(String code) {
        var periods = areas.periods(code);
        var links = areas.links(List.of(code));
        var flags = areas.flags(List.of(code));
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(new AreaView.History(
                        code,
                        periods.stream()
                                .map(area -> AreaView.of(area, links, flags))
                                .toList()));
    }

    /** What the territory that a code meant on one day had become by another. */
    Optional<AreaView.Mapping> mapping(String code, @Nullable LocalDate asOf, @Nullable LocalDate on) {
        var then = day(asOf);
        return areas.on(code, then)
                .filter(area -> area.level() == AreaLevel.COMMUNE)
                .map(area -> new AreaView.Mapping(
                        area.code(),
                        area.key().validFrom(),
                        area.name(),
                        day(on),
                        areas.heirs(area.key(), day(on)).stream()
                                .map(heir -> new AreaView.Heir(
                                        heir.code(), heir.key().validFrom(), heir.name(), heir.areaType()))
                                .toList()));
    }

    Page<AreaView> list(Filter filter, int limit, @Nullable Cursor cursor) {
        var after = cursor == null ? "" : cursor.keys().get(0);
        var rows = areas.list(day(filter.asOf), filter.level, filter.parent, after, limit + 1);
        var codes = rows.stream().map(Area::code).toList();
        var links = areas.links(codes);
        var flags = areas.flags(codes);
        return Page.of(rows, limit, area -> AreaView.of(area, links, flags), area -> Cursor.after(area.code()));
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
