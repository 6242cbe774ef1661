package vn.giamngheo.task.assignment;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.agency.Certainty;

/** An agency's standing duty in a plan, in the plan's own words. */
@Entity
public class Assignment {

    @Id
    private UUID id;

    private UUID planId;
    private String planArea;
    private boolean leadsPlan;
    private String agency;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Enumerated(EnumType.STRING)
    private Certainty roleConfidence;

    @Column(name = "text_vi")
    private String text;

    private @Nullable String textNote;
    private @Nullable String legalBasis;
    private int firstYear;
    private int lastYear;
    private String[] indicators;

    @Enumerated(EnumType.STRING)
    private @Nullable Certainty indicatorConfidence;

    private String source;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    public UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    String planArea() {
        return planArea;
    }

    boolean leadsPlan() {
        return leadsPlan;
    }

    public String agency() {
        return agency;
    }

    AssignmentRole role() {
        return role;
    }

    Certainty roleConfidence() {
        return roleConfidence;
    }

    String text() {
        return text;
    }

    @Nullable
    String textNote() {
        return textNote;
    }

    @Nullable
    String legalBasis() {
        return legalBasis;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    List<String> indicators() {
        return List.of(indicators);
    }

    @Nullable
    Certainty indicatorConfidence() {
        return indicatorConfidence;
    }

    String source() {
        return source;
    }

    long version() {
        return version;
    }
}
