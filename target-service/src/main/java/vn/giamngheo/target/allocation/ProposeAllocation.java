package vn.giamngheo.target.allocation;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.target.goal.RatePath;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Measure;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.projection.Counts;
import vn.giamngheo.target.projection.Sums;

/** Divides a path among the communes, in proportion to the poor households of the baseline year; replaces all parts. */
@ApplicationScoped
public class ProposeAllocation {

    private final Dividing dividing;
    private final Parts parts;
    private final Counts counts;
    private final EntityManager entityManager;

    ProposeAllocation(Dividing dividing, Parts parts, Counts counts, EntityManager entityManager) {
        this.dividing = dividing;
        this.parts = parts;
        this.counts = counts;
        this.entityManager = entityManager;
    }

    @Transactional
    Allocating propose(UUID planId, String code, long version) {
        return dividing.change(planId, code, version, this::propose);
    }

    private Allocating propose(Plan plan, Indicator indicator) {
        if (!(indicator.goal() instanceof RatePath path) || indicator.measure().byHand()) {
            return new Allocating.NotDivisible(indicator.code());
        }
        var communes = baseline(plan, indicator);
        var poor = Division.poor(communes);
        if (poor == 0) {
            return new Allocating.NothingToGoBy(path.baselineYear());
        }
        var whole = Division.whole(path, Division.households(communes));
        var wanted = whole.values().stream().mapToLong(Long::longValue).sum();
        if (wanted > poor) {
            return new Allocating.MoreThanPoor(wanted, poor);
        }
        var divided = Division.propose(whole, communes);
        parts.replaceAll(indicator, divided);
        dividing.sign(plan);
        entityManager.flush();
        return new Allocating.Allocated(AllocationView.of(plan, indicator, divided));
    }

    /** Every commune of the plan's area as it stood at the end of the baseline year, by code. */
    List<Part> baseline(Plan plan, Indicator indicator) {
        int year = Objects.requireNonNull(indicator.baselineYear());
        return counts
                .ofCommunes(
                        plan.areaCode(),
                        LocalDate.of(year, Month.DECEMBER, 31),
                        Objects.requireNonNull(indicator.standard()),
                        year,
                        Set.of())
                .stream()
                .map(commune -> new Part(
                        commune.commune(),
                        whole(indicator, commune.sums()),
                        part(indicator, commune.sums()),
                        new TreeMap<>()))
                .toList();
    }

    private static long part(Indicator indicator, Sums sums) {
        return switch (indicator.measure()) {
            case POOR_HOUSEHOLDS -> sums.now(Sums.POOR);
            case NEAR_POOR_HOUSEHOLDS -> sums.now(Sums.NEAR_POOR);
            case DEPRIVED_HOUSEHOLDS -> sums.now(Sums.deprived(Objects.requireNonNull(indicator.deprivation())));
            case INCOME_OF_THE_POOR, INSURED_PERSONS, BY_HAND -> 0;
        };
    }

    private static long whole(Indicator indicator, Sums sums) {
        return indicator.measure() == Measure.DEPRIVED_HOUSEHOLDS
                ? sums.now(Sums.POOR) + sums.now(Sums.NEAR_POOR)
                : sums.now(Sums.HOUSEHOLDS);
    }
}
