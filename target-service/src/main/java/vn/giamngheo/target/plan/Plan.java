package vn.giamngheo.target.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What an area has undertaken to reach over some years; one revision of it. */
@Entity
public class Plan {

    @Id
    private UUID id;

    private UUID familyId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private @Nullable String reason;
    private String areaCode;
    private String titleVi;
    private String titleEn;
    private LocalDate issuedOn;
    private int periodFrom;
    private int periodTo;
    private String legalBasis;
    private String source;
    private @Nullable String requestHash;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant approvedAt;
    private @Nullable String approvedBy;
    private Instant changedAt;
    private String changedBy;

    @Version
    private long version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("position")
    private List<Indicator> indicators = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /** A draft without a word in it yet. */
    @SuppressWarnings("NullAway.Init")
    Plan(
            UUID id,
            UUID familyId,
            int revision,
            String requestHash,
            @Nullable String reason,
            Instant now,
            String author) {
        this.id = id;
        this.familyId = familyId;
        this.revision = revision;
        this.state = PlanState.DRAFT;
        this.reason = reason;
        this.requestHash = requestHash;
        this.createdAt = now;
        this.createdBy = author;
        touch(now, author);
    }

    /** Whatever of it was changed, its version is another one afterwards. */
    void touch(Instant now, String author) {
        changedAt = now;
        changedBy = author;
    }

    void write(PlanContent content, Supplier<UUID> ids) {
        areaCode = content.area();
        titleVi = content.titleVi();
        titleEn = content.titleEn();
        issuedOn = content.issuedOn();
        periodFrom = content.periodFrom();
        periodTo = content.periodTo();
        legalBasis = content.legalBasis();
        source = content.source();
        var codes = content.indicators().stream().map(IndicatorContent::code).collect(Collectors.toSet());
        indicators.removeIf(indicator -> !codes.contains(indicator.code()));
        for (var place = 0; place < content.indicators().size(); place++) {
            var written = content.indicators().get(place);
            indicator(written.code())
                    .orElseGet(() -> add(ids.get(), written.code()))
                    .write(place, written);
        }
        indicators.sort(Comparator.comparing(Indicator::position));
    }

    private Indicator add(UUID indicatorId, String code) {
        var indicator = new Indicator(indicatorId, code);
        indicators.add(indicator);
        return indicator;
    }

    void approve(Instant now, String author) {
        state = PlanState.APPROVED;
        approvedAt = now;
        approvedBy = author;
    }

    void supersede() {
        state = PlanState.SUPERSEDED;
    }

    PlanContent content() {
        return new PlanContent(
                areaCode,
                titleVi,
                titleEn,
                issuedOn,
                periodFrom,
                periodTo,
                legalBasis,
                source,
                indicators.stream().map(Indicator::content).toList());
    }

    public UUID id() {
        return id;
    }

    /** The same for all revisions. */
    public UUID familyId() {
        return familyId;
    }

    int revision() {
        return revision;
    }

    public PlanState state() {
        return state;
    }

    public boolean draft() {
        return state == PlanState.DRAFT;
    }

    @Nullable
    String reason() {
        return reason;
    }

    public String areaCode() {
        return areaCode;
    }

    public int periodFrom() {
        return periodFrom;
    }

    public int periodTo() {
        return periodTo;
    }

    /** The first year that the plan speaks of: the earliest it starts from. */
    public int firstYear() {
        return indicators.stream()
                .map(Indicator::baselineYear)
                .filter(year -> year != null)
                .reduce(periodFrom, Math::min);
    }

    /** Whether the year lies in the period, or is one that the plan starts from. */
    public boolean speaksOf(int year) {
        return (periodFrom <= year && year <= periodTo)
                || indicators.stream()
                        .map(Indicator::baselineYear)
                        .anyMatch(baseline -> baseline != null && baseline == year);
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    @Nullable
    String requestHash() {
        return requestHash;
    }

    PlanView.Life life() {
        return new PlanView.Life(createdAt, createdBy, changedAt, changedBy, approvedAt, approvedBy);
    }

    public long version() {
        return version;
    }
}
