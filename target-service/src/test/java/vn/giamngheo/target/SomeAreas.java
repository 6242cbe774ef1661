package vn.giamngheo.target;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.area.AreaLevel;
import vn.giamngheo.target.area.AreaType;

/** A part of the real map: the district, a neighbour, and the merger of 2020. */
public final class SomeAreas {

    public static final LocalDate Y2015 = LocalDate.of(2015, 1, 1);
    public static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);

    public static final Area PROVINCE =
            new Area("46", Y2015, null, "Thừa Thiên Huế", AreaLevel.PROVINCE, null, null, List.of(), List.of(), 1);
    public static final Area PHU_LOC = district("482", "Phú Lộc");
    public static final Area NAM_DONG = district("483", "Nam Đông");
    public static final Area PHU_LOC_TOWN = commune("20107", "Phú Lộc", Y2015, null);
    public static final Area LANG_CO = commune("20110", "Lăng Cô", Y2015, null);
    public static final Area GIANG_HAI = commune("20122", "Giang Hải", Y2020, null);
    public static final Area VINH_GIANG = commune("20122", "Vinh Giang", Y2015, Y2020, GIANG_HAI);
    public static final Area VINH_HAI = commune("20119", "Vinh Hải", Y2015, Y2020, GIANG_HAI);

    public static final List<Area> ALL =
            List.of(PROVINCE, PHU_LOC, NAM_DONG, PHU_LOC_TOWN, LANG_CO, GIANG_HAI, VINH_GIANG, VINH_HAI);

    private SomeAreas() {}

    public static Area commune(String code, String name, LocalDate from, @Nullable LocalDate to, Area... successors) {
        var type = code.equals("20107") || code.equals("20110") ? AreaType.URBAN : AreaType.RURAL;
        var keys = List.of(successors).stream()
                .map(successor -> new Area.Key(successor.code(), successor.validFrom()))
                .toList();
        return new Area(code, from, to, name, AreaLevel.COMMUNE, type, "482", List.of("46", "482"), keys, 1);
    }

    private static Area district(String code, String name) {
        return new Area(code, Y2015, null, name, AreaLevel.DISTRICT, null, "46", List.of("46"), List.of(), 1);
    }
}
