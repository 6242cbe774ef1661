package vn.giamngheo.household.round;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaKey;

/** One commune in one round; the revision counts how often its list was closed. */
@Entity(name = "commune_round")
@IdClass(CommuneRound.Key.class)
public class CommuneRound {

    @Id
    @Column(name = "round_year")
    private int roundYear;

    @Id
    @Column(name = "commune_code")
    private String communeCode;

    @Id
    @Column(name = "commune_valid_from")
    private LocalDate communeValidFrom;

    @Enumerated(EnumType.STRING)
    private CommuneState state;

    private int revision;

    @Column(name = "posted_on")
    private @Nullable LocalDate postedOn;

    @Column(name = "posted_until")
    private @Nullable LocalDate postedUntil;

    @Column(name = "closing_by")
    private @Nullable String closingBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "event_sequence")
    private long eventSequence;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CommuneRound() {}

    CommuneRound(int roundYear, AreaKey commune) {
        this.roundYear = roundYear;
        this.communeCode = commune.code();
        this.communeValidFrom = commune.validFrom();
        this.state = CommuneState.COLLECTING;
        this.revision = 1;
    }

    public void post(LocalDate on, LocalDate until) {
        state = CommuneState.POSTED;
        postedOn = on;
        postedUntil = until;
    }

    public void startClosing(String by) {
        state = CommuneState.CLOSING;
        closingBy = by;
    }

    public void close(Instant now, long sequence) {
        state = CommuneState.CLOSED;
        closedAt = now;
        eventSequence = sequence;
    }

    /** Something could not be completed after all: everybody may write again. */
    public void abortClosing() {
        state = CommuneState.COLLECTING;
        closingBy = null;
        postedOn = null;
        postedUntil = null;
    }

    public void confirm(Instant now) {
        confirmedAt = now;
    }

    public void reopen(long sequence) {
        state = CommuneState.COLLECTING;
        eventSequence = sequence;
        revision++;
        postedOn = null;
        postedUntil = null;
        closedAt = null;
        confirmedAt = null;
        closingBy = null;
    }

    public int roundYear() {
        return roundYear;
    }

    public AreaKey commune() {
        return new AreaKey(communeCode, communeValidFrom);
    }

    public CommuneState state() {
        return state;
    }

    public int revision() {
        return revision;
    }

    public @Nullable LocalDate postedOn() {
        return postedOn;
    }

    public @Nullable LocalDate postedUntil() {
        return postedUntil;
    }

    public @Nullable String closingBy() {
        return closingBy;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    /** The number of its latest closing or reopening among all of the commune's, whatever the round. */
    public long eventSequence() {
        return eventSequence;
    }

    /** The list may be read by everybody from the day it was posted until the term is over. */
    public boolean isPublicOn(LocalDate day) {
        return state == CommuneState.POSTED
                && postedOn != null
                && postedUntil != null
                && !day.isBefore(postedOn)
                && !day.isAfter(postedUntil);
    }

    public long version() {
        return version;
    }

    /** One commune in one round. */
    public record Key(int roundYear, String communeCode, LocalDate communeValidFrom) implements Serializable {}
}
