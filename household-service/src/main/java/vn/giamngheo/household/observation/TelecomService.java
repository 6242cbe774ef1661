package vn.giamngheo.household.observation;

/** A telecommunications service that some member uses. */
public enum TelecomService {
    PHONE,
    INTERNET
}
