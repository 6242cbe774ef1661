package vn.giamngheo.target.measurement;

/** Whether a measurement counts. */
public enum MeasurementState {
    /** It counts. */
    CURRENT,
    /** A later one of the same figure counts instead. */
    REPLACED,
    /** It was taken back; nothing counts instead. */
    WITHDRAWN
}
