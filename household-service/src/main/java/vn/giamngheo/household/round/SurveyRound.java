package vn.giamngheo.household.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

/** The review of one year; in a transition year it is measured under two standards. */
@Entity(name = "survey_round")
public class SurveyRound {

    @Id
    private int year;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "survey_round_standard", joinColumns = @JoinColumn(name = "round_year"))
    @Column(name = "standard")
    private Set<String> standards = new TreeSet<>();

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private Coverage coverage;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @SuppressWarnings("NullAway.Init")
    protected SurveyRound() {}

    SurveyRound(OpenRoundRequest request, String author, Instant now) {
        this.year = request.year();
        this.standards.addAll(request.standards());
        this.opensOn = request.opensOn();
        this.closesOn = request.closesOn();
        this.coverage = request.coverage();
        this.createdAt = now;
        this.createdBy = author;
    }

    public int year() {
        return year;
    }

    public Set<String> standards() {
        return new TreeSet<>(standards);
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public Coverage coverage() {
        return coverage;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    boolean isWhat(OpenRoundRequest request) {
        return standards().equals(new TreeSet<>(request.standards()))
                && opensOn.equals(request.opensOn())
                && closesOn.equals(request.closesOn())
                && coverage == request.coverage();
    }
}
