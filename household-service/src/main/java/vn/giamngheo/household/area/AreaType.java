package vn.giamngheo.household.area;

/** What the poverty lines differ by. */
public enum AreaType {
    URBAN,
    RURAL
}
