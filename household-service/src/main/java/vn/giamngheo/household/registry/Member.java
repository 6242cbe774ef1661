package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** A person of a household. */
@Entity
public class Member {

    @Id
    private UUID id;

    private int position;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "birth_year")
    private int birthYear;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private @Nullable String ethnicity;

    @Column(name = "health_insurance")
    private boolean healthInsurance;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(UUID id, int position, RegisterHouseholdRequest.MemberRequest request) {
        this.id = id;
        this.position = position;
        this.fullName = request.fullName();
        this.sex = request.sex();
        this.birthDate = request.birthDate();
        this.birthYear = request.yearOfBirth();
        this.relation = request.relation();
        this.ethnicity = request.ethnicity();
        this.healthInsurance = request.healthInsurance();
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    String fullName() {
        return fullName;
    }

    Sex sex() {
        return sex;
    }

    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    int birthYear() {
        return birthYear;
    }

    Relation relation() {
        return relation;
    }

    @Nullable
    String ethnicity() {
        return ethnicity;
    }

    boolean healthInsurance() {
        return healthInsurance;
    }
}
