package vn.giamngheo.household.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.round.SurveyRound;

/** What is told again, and how far that is; changed only by whoever holds its row. */
@Entity(name = "replay")
class Replay {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    private UUID id;

    @Column(name = "area_code")
    private String area;

    @Column(name = "round_year")
    private int year;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private ReplayState state;

    private int households;
    private int closings;

    @Column(name = "after_household")
    private UUID afterHousehold;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Replay() {}

    Replay(UUID id, String area, SurveyRound round, String requestHash, String by, Instant now) {
        this.id = id;
        this.area = area;
        this.year = round.year();
        this.lastDay = round.closesOn();
        this.state = ReplayState.QUEUED;
        this.afterHousehold = BEFORE_ALL;
        this.requestHash = requestHash;
        this.requestedAt = now;
        this.requestedBy = by;
    }

    void start(Instant now) {
        if (state == ReplayState.QUEUED) {
            state = ReplayState.RUNNING;
            startedAt = now;
        }
    }

    /** Remembers up to which household everything has been told. */
    void pass(UUID last, int told) {
        afterHousehold = last;
        households += told;
    }

    void finish(int closingsTold, Instant now) {
        state = ReplayState.DONE;
        closings = closingsTold;
        finishedAt = now;
    }

    boolean wasMadeBy(String hash) {
        return requestHash.equals(hash);
    }

    UUID id() {
        return id;
    }

    String area() {
        return area;
    }

    int year() {
        return year;
    }

    /** The round's: the area is what it was then. */
    LocalDate lastDay() {
        return lastDay;
    }

    ReplayState state() {
        return state;
    }

    int households() {
        return households;
    }

    int closings() {
        return closings;
    }

    UUID afterHousehold() {
        return afterHousehold;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
