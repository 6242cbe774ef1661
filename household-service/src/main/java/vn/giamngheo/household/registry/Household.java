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
    private Origin origin;

    @Column(name = "origin_note")
    private @Nullable String originNote;

    @Column(name = "split_from")
    private @Nullable UUID splitFrom;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "end_kind")
    @Enumerated(EnumType.STRING)
    private @Nullable End endKind;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

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

    Household(UUID id, Place place, Origin origin, List<Member> members, Registration by) {
        this.id = id;
        this.origin = origin;
        this.originNote = place.originNote;
        this.splitFrom = place.splitFrom;
        this.state = State.ACTIVE;
        this.code = place.code;
        this.communeCode = place.commune.code();
        this.communeValidFrom = place.commune.validFrom();
        this.villageCode = place.villageCode;
        this.registeredOn = place.on;
        this.address = place.address;
        this.synthetic = place.synthetic;
        this.groups = names(place.groups);
        this.members.addAll(members);
        this.requestHash = by.requestHash;
        this.createdAt = by.at;
        this.createdBy = by.who;
        this.changedAt = by.at;
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

    public void end(End kind, LocalDate on, String why, @Nullable UUID into, Instant now) {
        state = State.ENDED;
        endKind = kind;
        endedOn = on;
        endReason = why;
        mergedInto = into;
        changedAt = now;
    }

    public void revive(Instant now) {
        state = State.ACTIVE;
        endKind = null;
        endedOn = null;
        endReason = null;
        mergedInto = null;
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
        return state == State.ACTIVE;
    }

    State state() {
        return state;
    }

    public boolean femaleHead() {
        return head().filter(head -> head.sex() == Sex.FEMALE).isPresent();
    }

    public Optional<Member> head() {
        return present().stream()
                .filter(member -> member.relation() == Relation.HEAD)
                .findFirst();
    }

    public int size() {
        return present().size();
    }

    /** Members who have not completed so many years on a day; by birth year alone, in the year of that day. */
    public int membersBelow(int age, LocalDate day) {
        return (int) present().stream()
                .filter(member -> {
                    var born = member.birthDate();
                    return born == null
                            ? day.getYear() - member.birthYear() < age
                            : born.plusYears(age).isAfter(day);
                })
                .count();
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    @Nullable
    String address() {
        return address;
    }

    Origin origin() {
        return origin;
    }

    @Nullable
    String originNote() {
        return originNote;
    }

    @Nullable
    UUID splitFrom() {
        return splitFrom;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    End endKind() {
        return endKind;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    /** Those who live in it now, in the order of the form. */
    public List<Member> members() {
        return present();
    }

    String requestHash() {
        return requestHash;
    }

    public long version() {
        return version;
    }

    /** Whether a household is still one. */
    public enum State {
        ACTIVE,
        ENDED
    }

    /** How a household came onto the register. */
    public enum Origin {
        REGISTERED,
        MOVED_IN,
        SPLIT
    }

    /** How a household came off it. */
    public enum End {
        DISSOLVED,
        MOVED_OUT,
        MERGED
    }

    /** Where and as what a household is entered. */
    public record Place(
            AreaKey commune,
            @Nullable String villageCode,
            String code,
            @Nullable String address,
            LocalDate on,
            Set<Group> groups,
            boolean synthetic,
            @Nullable UUID splitFrom,
            @Nullable String originNote) {}

    /** Who registered a household, when, and with which request. */
    public record Registration(String who, Instant at, String requestHash) {}
}
