package vn.giamngheo.household.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaKey;

/** A household on the register of a commune. */
@Entity
public class Household {

    @Id
    private UUID id;

    private String code;

    @Column(name = "commune_code")
    private String communeCode;

    @Column(name = "commune_valid_from")
    private LocalDate communeValidFrom;

    @Column(name = "village_code")
    private @Nullable String villageCode;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    private @Nullable String address;

    private boolean synthetic;

    private List<String> groups;

    // Eager: a household is never shown or counted without its members; lists read rows, not entities.
    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "household_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Member> members = new ArrayList<>();

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Household() {}

    Household(UUID id, RegisterHouseholdRequest request, AreaKey commune, List<Member> members, Registration by) {
        this.id = id;
        this.code = request.code();
        this.communeCode = commune.code();
        this.communeValidFrom = commune.validFrom();
        this.villageCode = request.villageCode();
        this.registeredOn = request.registeredOn();
        this.address = request.address();
        this.synthetic = request.synthetic();
        this.groups = request.groups().stream().map(Enum::name).toList();
        this.members.addAll(members);
        this.requestHash = by.requestHash;
        this.createdAt = by.at;
        this.createdBy = by.who;
    }

    public UUID id() {
        return id;
    }

    public AreaKey commune() {
        return new AreaKey(communeCode, communeValidFrom);
    }

    public @Nullable String villageCode() {
        return villageCode;
    }

    public boolean synthetic() {
        return synthetic;
    }

    public List<String> groups() {
        return List.copyOf(groups);
    }

    public boolean femaleHead() {
        return members.stream().anyMatch(member -> member.relation() == Relation.HEAD && member.sex() == Sex.FEMALE);
    }

    public int size() {
        return members.size();
    }

    public int membersWithoutInsurance() {
        return (int)
                members.stream().filter(member -> !member.healthInsurance()).count();
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    String code() {
        return code;
    }

    @Nullable
    String address() {
        return address;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    String requestHash() {
        return requestHash;
    }

    long version() {
        return version;
    }

    /** Who registered a household, when, and with which request. */
    record Registration(String who, Instant at, String requestHash) {}
}
