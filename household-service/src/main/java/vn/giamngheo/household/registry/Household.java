package vn.giamngheo.household.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    private HouseholdOrigin origin;

    @Column(name = "origin_note")
    private @Nullable String originNote;

    @Column(name = "split_from")
    private @Nullable UUID splitFrom;

    @Enumerated(EnumType.STRING)
    private HouseholdState state;

    @Embedded
    private @Nullable Ending ending;

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

    // Written at every change, also one of members alone, so that the version moves.
    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Household() {}

    Household(UUID id, HouseholdEntry entry, List<Member> members, HouseholdEntry.Registration by) {
        this.id = id;
        this.state = HouseholdState.ACTIVE;
        this.origin = entry.origin();
        this.originNote = entry.originNote();
        this.splitFrom = entry.splitFrom();
        this.code = entry.code();
        this.communeCode = entry.commune().code();
        this.communeValidFrom = entry.commune().validFrom();
        this.villageCode = entry.villageCode();
        this.registeredOn = entry.on();
        this.address = entry.address();
        this.synthetic = entry.synthetic();
        this.groups = names(entry.groups());
        this.members.addAll(members);
        this.requestHash = by.requestHash();
        this.createdAt = by.at();
        this.createdBy = by.who();
        this.changedAt = by.at();
    }

    private static List<String> names(Collection<Group> groups) {
        return groups.stream().map(Enum::name).sorted().toList();
    }

    void describe(ChangeHouseholdRequest request, Instant now) {
        code = request.code();
        villageCode = request.villageCode();
        address = request.address();
        groups = names(request.groups());
        changedAt = now;
    }

    void add(Member member) {
        members.add(member);
    }

    /** Lets members go; {@link HandOverMembers} puts them into the other household. */
    List<Member> release(Set<UUID> ids, Instant now) {
        var released =
                present().stream().filter(member -> ids.contains(member.id())).toList();
        members.removeAll(released);
        changedAt = now;
        return released;
    }

    void receive(Collection<Member> arriving, Instant now) {
        members.addAll(arriving);
        changedAt = now;
    }

    public void move(AreaKey commune, @Nullable String village, @Nullable String to, String newCode, Instant now) {
        communeCode = commune.code();
        communeValidFrom = commune.validFrom();
        villageCode = village;
        address = to;
        code = newCode;
        changedAt = now;
    }

    public void end(Ending how, Instant now) {
        state = HouseholdState.ENDED;
        ending = how;
        changedAt = now;
    }

    public void revive(Instant now) {
        state = HouseholdState.ACTIVE;
        ending = null;
        changedAt = now;
    }

    private List<Member> present() {
        return members.stream().filter(Member::present).toList();
    }

    public UUID id() {
        return id;
    }

    public AreaKey commune() {
        return new AreaKey(communeCode, communeValidFrom);
    }

    public String code() {
        return code;
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

    public boolean active() {
        return state == HouseholdState.ACTIVE;
    }

    HouseholdState state() {
        return state;
    }

    public Optional<Member> head() {
        return present().stream()
                .filter(member -> member.relation() == Relation.HEAD)
                .findFirst();
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public @Nullable String address() {
        return address;
    }

    HouseholdOrigin origin() {
        return origin;
    }

    @Nullable
    String originNote() {
        return originNote;
    }

    public @Nullable UUID splitFrom() {
        return splitFrom;
    }

    /** Null as long as it is on the register. */
    @Nullable
    Ending ending() {
        return ending;
    }

    /** Those who live in it now, in the order of the form. */
    public List<Member> members() {
        return present();
    }

    /** Whether this very request made it. */
    public boolean wasMadeBy(String hash) {
        return requestHash.equals(hash);
    }

    public long version() {
        return version;
    }
}
