package vn.giamngheo.local.demo;

import java.util.List;

/** A real unit of the district as it was from 2016 to 2019. */
record DemoCommune(String code, String name, boolean urban) {

    static final List<DemoCommune> ALL = List.of(
            town("20107", "Phú Lộc"),
            town("20110", "Lăng Cô"),
            commune("20113", "Vinh Mỹ"),
            commune("20116", "Vinh Hưng"),
            commune("20119", "Vinh Hải"),
            commune("20122", "Vinh Giang"),
            commune("20125", "Vinh Hiền"),
            commune("20128", "Lộc Bổn"),
            commune("20131", "Lộc Sơn"),
            commune("20134", "Lộc Bình"),
            commune("20137", "Lộc Vĩnh"),
            commune("20140", "Lộc An"),
            commune("20143", "Lộc Điền"),
            commune("20146", "Lộc Thủy"),
            commune("20149", "Lộc Trì"),
            commune("20152", "Lộc Tiến"),
            commune("20155", "Lộc Hòa"),
            commune("20158", "Xuân Lộc"));

    private static DemoCommune town(String code, String name) {
        return new DemoCommune(code, name, true);
    }

    private static DemoCommune commune(String code, String name) {
        return new DemoCommune(code, name, false);
    }
}
