package vn.giamngheo.household.observation;

/** Which telecommunications some member uses. */
public enum TelecomUse {
    PHONE,
    INTERNET
}
