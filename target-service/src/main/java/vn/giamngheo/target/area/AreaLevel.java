package vn.giamngheo.target.area;

/** The tiers of the administration. */
public enum AreaLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE
}
