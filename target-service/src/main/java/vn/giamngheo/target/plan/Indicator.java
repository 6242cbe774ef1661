package vn.giamngheo.target.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;

/** One thing that a plan measures itself by, with the plan's own words for it. */
@Entity
public class Indicator {

    static final String POVERTY_RATE = "POVERTY_RATE";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    private String code;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private String standard;
    private int baselineYear;
    private String statement;

    @OneToMany
    @JoinColumn(name = "indicator_id")
    private List<AreaTarget> targets;

    protected Indicator() {}

    public String code() {
        return code;
    }

    /** The poverty standard by which a household is counted. */
    public String standard() {
        return standard;
    }

    public int baselineYear() {
        return baselineYear;
    }

    /** What the area has promised for itself; nothing unless it has targets of its own. */
    public Optional<RatePath> pathOf(String areaCode) {
        return targets.stream()
                .filter(target -> target.areaCode().equals(areaCode))
                .findFirst()
                .map(target -> new RatePath(baselineYear, target.baselineRate(), target.cuts()));
    }

    RatePath pathOfPlan() {
        return pathOf(plan.areaCode())
                .orElseThrow(
                        () -> new IllegalStateException("Indicator " + id + " has no targets for its plan's area"));
    }

    IndicatorKind kind() {
        return kind;
    }

    String statement() {
        return statement;
    }
}
