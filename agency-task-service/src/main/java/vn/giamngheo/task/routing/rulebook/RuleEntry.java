package vn.giamngheo.task.routing.rulebook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.agency.Certainty;
import vn.giamngheo.task.routing.Trigger;

/** One line of the routing table, with where it comes from; only its end is ever written. */
@Entity
@Table(name = "routing_rule")
class RuleEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @Enumerated(EnumType.STRING)
    private Trigger trigger;

    private @Nullable String standard;
    private String need;
    private String agency;
    private List<String> classes;
    private List<String> areaTypes;
    private @Nullable String area;
    private int priority;
    private int firstRoundYear;
    private @Nullable Integer lastRoundYear;
    private @Nullable Integer followUpYears;
    private int acknowledgeDays;
    private int completeDays;
    private @Nullable String programme;

    @Enumerated(EnumType.STRING)
    private Certainty confidence;

    private String source;

    @Column(updatable = false)
    private @Nullable UUID requestId;

    @Column(updatable = false)
    private @Nullable String requestHash;

    @Column(updatable = false)
    private @Nullable Instant enteredAt;

    @Column(updatable = false)
    private @Nullable String enteredBy;

    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    private @Nullable String endReason;

    @Version
    private long version;

    /** For Hibernate. */
    protected RuleEntry() {}

    RuleEntry(RuleRequest request, @Nullable String requestHash, String by, Instant now) {
        trigger = request.trigger();
        standard = request.standard();
        need = request.need();
        agency = request.agency();
        classes = names(request.classes());
        areaTypes = names(request.areaTypes());
        area = request.area();
        priority = request.priority();
        firstRoundYear = request.firstRoundYear();
        lastRoundYear = request.lastRoundYear();
        followUpYears = request.followUpYears();
        acknowledgeDays = request.acknowledgeDays();
        completeDays = request.completeDays();
        programme = request.programme();
        confidence = request.confidence();
        source = request.source();
        requestId = request.requestId();
        this.requestHash = requestHash;
        enteredAt = now;
        enteredBy = by;
    }

    private static List<String> names(@Nullable Collection<? extends Enum<?>> constants) {
        return constants == null
                ? List.of()
                : constants.stream().map(Enum::name).sorted().toList();
    }

    void end(int year, String reason, String by, Instant now) {
        lastRoundYear = year;
        endReason = reason;
        endedBy = by;
        endedAt = now;
    }

    boolean wasMadeBy(String hash) {
        return hash.equals(requestHash);
    }

    int id() {
        return id == null ? 0 : id;
    }

    Trigger trigger() {
        return trigger;
    }

    @Nullable
    String standard() {
        return standard;
    }

    String need() {
        return need;
    }

    String agency() {
        return agency;
    }

    List<String> classes() {
        return List.copyOf(classes);
    }

    List<String> areaTypes() {
        return List.copyOf(areaTypes);
    }

    @Nullable
    String area() {
        return area;
    }

    int priority() {
        return priority;
    }

    int firstRoundYear() {
        return firstRoundYear;
    }

    @Nullable
    Integer lastRoundYear() {
        return lastRoundYear;
    }

    @Nullable
    Integer followUpYears() {
        return followUpYears;
    }

    int acknowledgeDays() {
        return acknowledgeDays;
    }

    int completeDays() {
        return completeDays;
    }

    @Nullable
    String programme() {
        return programme;
    }

    Certainty confidence() {
        return confidence;
    }

    String source() {
        return source;
    }

    @Nullable
    Instant enteredAt() {
        return enteredAt;
    }

    @Nullable
    String enteredBy() {
        return enteredBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    long version() {
        return version;
    }
}
