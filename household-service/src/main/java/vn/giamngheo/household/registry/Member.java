package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.identity.Identity;
import vn.giamngheo.household.observation.Education;

/** A person of a household; one who left stays on its record. */
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

    @Column(name = "identity_number")
    private byte @Nullable [] identityNumber;

    @Column(name = "identity_index")
    private byte @Nullable [] identityIndex;

    @Column(name = "health_insurance")
    private boolean healthInsurance;

    @Enumerated(EnumType.STRING)
    private @Nullable Education education;

    private @Nullable Boolean studying;
    private @Nullable Boolean disability;
    private @Nullable String occupation;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "left_kind")
    @Enumerated(EnumType.STRING)
    private @Nullable Departure leftKind;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(UUID id, int position, MemberRequest request, @Nullable Identity identity) {
        this.id = id;
        change(position, request, identity);
    }

    void change(int at, MemberRequest request, @Nullable Identity identity) {
        position = at;
        fullName = request.fullName();
        sex = request.sex();
        birthDate = request.birthDate();
        birthYear = request.yearOfBirth();
        relation = request.relation();
        ethnicity = request.ethnicity();
        // Encrypting the same number again would look like a change.
        if (identity == null || !java.util.Arrays.equals(identityIndex, identity.index())) {
            identityNumber = identity == null ? null : identity.encrypted();
            identityIndex = identity == null ? null : identity.index();
        }
        healthInsurance = request.healthInsurance();
        education = request.education();
        studying = request.studying();
        disability = request.disability();
        occupation = request.occupation();
    }

    void become(Relation other) {
        relation = other;
    }

    void leave(Departure kind, LocalDate on) {
        leftKind = kind;
        leftOn = on;
    }

    /** Lets initials, sex and birth year stay, so that counts come out as before. */
    void pseudonymise() {
        fullName = Initials.of(fullName);
        birthDate = null;
        ethnicity = null;
        identityNumber = null;
        identityIndex = null;
        disability = null;
        occupation = null;
    }

    public UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    public String fullName() {
        return fullName;
    }

    public Sex sex() {
        return sex;
    }

    public @Nullable LocalDate birthDate() {
        return birthDate;
    }

    public int birthYear() {
        return birthYear;
    }

    public Relation relation() {
        return relation;
    }

    @Nullable
    String ethnicity() {
        return ethnicity;
    }

    byte @Nullable [] identityNumber() {
        return identityNumber == null ? null : identityNumber.clone();
    }

    public boolean healthInsurance() {
        return healthInsurance;
    }

    @Nullable
    Education education() {
        return education;
    }

    @Nullable
    Boolean studying() {
        return studying;
    }

    @Nullable
    Boolean disability() {
        return disability;
    }

    @Nullable
    String occupation() {
        return occupation;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    @Nullable
    Departure leftKind() {
        return leftKind;
    }

    boolean present() {
        return leftOn == null;
    }

    /** Why somebody is no longer a member. */
    public enum Departure {
        DIED,
        MOVED_OUT,
        OTHER
    }
}
