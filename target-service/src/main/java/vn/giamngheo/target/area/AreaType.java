package vn.giamngheo.target.area;

/** Urban or rural, as the poverty line goes by it. */
public enum AreaType {
    URBAN,
    RURAL
}
