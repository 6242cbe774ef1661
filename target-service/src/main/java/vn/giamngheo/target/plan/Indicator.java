package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.CountShare;
import vn.giamngheo.target.goal.Coverage;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.goal.GoalKind;
import vn.giamngheo.target.goal.RatePath;
import vn.giamngheo.target.goal.RatioToBaseline;
import vn.giamngheo.target.goal.Steps;
import vn.giamngheo.target.goal.YearlyCut;

/** One thing that a plan measures itself by, with the plan's own words for it. */
@Entity
public class Indicator {

    @Id
    private UUID id;

    private int position;
    private String code;

    @Enumerated(EnumType.STRING)
    private GoalKind kind;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private @Nullable String deprivation;
    private @Nullable String standard;
    private @Nullable Integer baselineYear;
    private @Nullable BigDecimal baseline;
    private @Nullable Integer whole;
    private boolean watched;
    private String statement;
    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "indicator_target", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderBy("year")
    private List<Promise> targets = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    @SuppressWarnings("NullAway.Init")
    Indicator(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    void write(int place, IndicatorContent content) {
        position = place;
        kind = content.kind();
        measure = content.measure();
        deprivation = content.deprivation();
        standard = content.standard();
        baselineYear = content.baselineYear();
        baseline = content.baseline();
        whole = content.whole();
        watched = content.watched();
        statement = content.statement();
        note = content.note();
        targets.clear();
        content.targets().forEach(target -> targets.add(new Promise(target.year(), target.amount())));
    }

    public UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    public String code() {
        return code;
    }

    public Measure measure() {
        return measure;
    }

    /** Which indicator of the standard, when that is what is measured. */
    public @Nullable String deprivation() {
        return deprivation;
    }

    /** The poverty standard by which a household is counted; nothing for what is measured by hand. */
    public @Nullable String standard() {
        return standard;
    }

    public @Nullable Integer baselineYear() {
        return baselineYear;
    }

    /** Whether it is only shown, and nothing promised. */
    public boolean watched() {
        return watched;
    }

    public GoalKind kind() {
        return kind;
    }

    /** What the plan's own area has promised. */
    public Goal goal() {
        return goal(content());
    }

    static Goal goal(IndicatorContent content) {
        var steps = Steps.of(content.targets().stream()
                .collect(Collectors.toMap(IndicatorContent.Target::year, IndicatorContent.Target::amount)));
        return switch (content.kind()) {
            case RATE_PATH ->
                new RatePath(
                        Objects.requireNonNull(content.baselineYear()),
                        content.baseline(),
                        content.targets().stream()
                                .map(target -> new YearlyCut(target.year(), target.amount()))
                                .toList());
            case COUNT_SHARE -> new CountShare(Objects.requireNonNull(content.whole()), steps);
            case RATIO_TO_BASELINE ->
                new RatioToBaseline(Objects.requireNonNull(content.baselineYear()), content.baseline(), steps);
            case COVERAGE -> new Coverage(steps);
        };
    }

    IndicatorContent content() {
        return new IndicatorContent(
                code,
                kind,
                measure,
                deprivation,
                standard,
                baselineYear,
                baseline,
                whole,
                watched,
                statement,
                note,
                targets.stream()
                        .map(target -> new IndicatorContent.Target(target.year(), target.amount()))
                        .toList());
    }

    /** What is promised for a year, as the kind reckons it. */
    @Embeddable
    public record Promise(int year, BigDecimal amount) {}
}
