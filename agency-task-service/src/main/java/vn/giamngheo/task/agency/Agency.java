package vn.giamngheo.task.agency;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A body that the plan gives work to, and the time for which the register knows it. */
@Entity
@Table(name = "agency")
class Agency {

    @Id
    private String code;

    @Column(name = "name_vi")
    private String vietnameseName;

    @Column(name = "name_en")
    private String englishName;

    @Enumerated(EnumType.STRING)
    private Mandate mandate;

    private String duty;

    private @Nullable String dutyNote;

    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private String source;

    @Version
    private long version;

    /** For Hibernate. */
    protected Agency() {}

    String code() {
        return code;
    }

    String vietnameseName() {
        return vietnameseName;
    }

    String englishName() {
        return englishName;
    }

    Mandate mandate() {
        return mandate;
    }

    String duty() {
        return duty;
    }

    @Nullable
    String dutyNote() {
        return dutyNote;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    String source() {
        return source;
    }

    long version() {
        return version;
    }
}
