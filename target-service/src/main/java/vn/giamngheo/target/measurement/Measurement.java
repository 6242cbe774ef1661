package vn.giamngheo.target.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

/** A figure that somebody measured, and by what it is proven; never overwritten, only replaced or withdrawn. */
@Entity
class Measurement {

    @Id
    private UUID id;

    private UUID familyId;
    private String indicatorCode;
    private String areaCode;
    private LocalDate areaValidFrom;
    private int year;
    private long numerator;
    private long denominator;
    private String evidence;
    private LocalDate measuredOn;

    @Enumerated(EnumType.STRING)
    private MeasurementState state;

    private String requestHash;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    private @Nullable String endingReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Measurement() {}

    Measurement(UUID id, Figure figure, RecordMeasurementRequest request, String hash, Instant now, String author) {
        this.id = id;
        this.familyId = figure.familyId;
        this.indicatorCode = figure.indicator;
        this.areaCode = figure.area.code();
        this.areaValidFrom = figure.area.validFrom();
        this.year = figure.year;
        this.numerator = request.numerator();
        this.denominator = request.denominator();
        this.evidence = request.evidence();
        this.measuredOn = request.measuredOn();
        this.state = MeasurementState.CURRENT;
        this.requestHash = hash;
        this.recordedAt = now;
        this.recordedBy = author;
    }

    void replace(Instant now, String author) {
        end(MeasurementState.REPLACED, now, author);
    }

    void withdraw(String reason, Instant now, String author) {
        end(MeasurementState.WITHDRAWN, now, author);
        endingReason = reason;
    }

    private void end(MeasurementState as, Instant now, String author) {
        state = as;
        endedAt = now;
        endedBy = author;
    }

    UUID id() {
        return id;
    }

    UUID familyId() {
        return familyId;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    Area.Key area() {
        return new Area.Key(areaCode, areaValidFrom);
    }

    int year() {
        return year;
    }

    long numerator() {
        return numerator;
    }

    long denominator() {
        return denominator;
    }

    String evidence() {
        return evidence;
    }

    LocalDate measuredOn() {
        return measuredOn;
    }

    MeasurementState state() {
        return state;
    }

    String requestHash() {
        return requestHash;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    String endingReason() {
        return endingReason;
    }

    long version() {
        return version;
    }

    /** Of what it is: there is one current measurement of each at most. */
    record Figure(UUID familyId, String indicator, Area.Key area, int year) {}
}
