package vn.giamngheo.household.observation;

/** A device through which information reaches the household. */
public enum Device {
    TELEVISION,
    RADIO,
    DESKTOP,
    LAPTOP,
    TABLET,
    SMARTPHONE,
    PHONE
}
