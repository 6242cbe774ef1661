package vn.giamngheo.household.whatif;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.classification.CanonicalJson;
import vn.giamngheo.household.classification.ClassificationInputs;
import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.kit.problem.Fault;

/** Counts what another standard would make of all households of an area in a year; reads them in portions. */
@ApplicationScoped
class SimulateStandard {

    private static final int PORTION = 1000;

    private final EntityManager entityManager;
    private final Standards standards;
    private final AreaScope scope;

    SimulateStandard(EntityManager entityManager, Standards standards, AreaScope scope) {
        this.entityManager = entityManager;
        this.standards = standards;
        this.scope = scope;
    }

    Answer simulate(String area, int year, String surveyedUnder, String asked) {
        if (!scope.coversAll(area, LocalDate.of(year, 12, 31))) {
            return new Answer.UnknownArea(area);
        }
        var of = standards.find(surveyedUnder);
        if (of.isEmpty()) {
            return new Answer.Invalid(
                    List.of(Fault.at("surveyedUnder", "UnknownStandard", surveyedUnder, standards.codes())));
        }
        var other = standards.find(asked);
        if (other.isEmpty()) {
            return new Answer.Invalid(List.of(Fault.at("standard", "UnknownStandard", asked, standards.codes())));
        }
        var count = new Count();
        var after = new UUID(0, 0);
        for (var rows = portion(area, year, surveyedUnder, after); !rows.isEmpty(); ) {
            for (var row : rows) {
                var inputs = CanonicalJson.read(row.inputs, ClassificationInputs.class);
                count.add(row, Reinterpret.read(inputs, of.get(), other.get()));
            }
            after = rows.get(rows.size() - 1).householdId;
            rows = rows.size() < PORTION ? List.of() : portion(area, year, surveyedUnder, after);
        }
        return new Answer.Simulated(
                count.view(area, year, surveyedUnder, asked, other.get().contentHash()));
    }

    @SuppressWarnings("unchecked")
    private List<Row> portion(String area, int year, String standard, UUID after) {
        return entityManager
                .createNativeQuery("""
                        select c.household_id, c.class, c.inputs, c.synthetic from classification c
                        join communes_within(?1, ?2) a on a.code = c.commune_code and a.valid_from = c.commune_valid_from
                        where c.round_year = ?3 and c.standard = ?4 and c.current and c.household_id > ?5
                        order by c.household_id limit ?6""", Row.class)
                .setParameter(1, area)
                .setParameter(2, LocalDate.of(year, 12, 31))
                .setParameter(3, year)
                .setParameter(4, standard)
                .setParameter(5, after)
                .setParameter(6, PORTION)
                .getResultList();
    }

    /** A classification as it was drawn. */
    record Row(UUID householdId, String householdClass, String inputs, boolean synthetic) {}

    private static final class Count {

        private final Map<HouseholdClass, Long> were = zero();
        private final Map<HouseholdClass, Long> wouldBe = zero();
        private long undecided;
        private long notComparable;
        private long byNames;
        private long synthetic;

        private static Map<HouseholdClass, Long> zero() {
            var map = new EnumMap<HouseholdClass, Long>(HouseholdClass.class);
            for (var each : HouseholdClass.values()) {
                map.put(each, 0L);
            }
            return map;
        }

        void add(Row row, Reinterpret.Reading reading) {
            were.merge(HouseholdClass.valueOf(row.householdClass), 1L, Long::sum);
            synthetic += row.synthetic ? 1 : 0;
            switch (reading) {
                case Reinterpret.Reading.Read(var verdict, var byName) -> {
                    wouldBe.merge(verdict.householdClass(), 1L, Long::sum);
                    byNames += byName ? 1 : 0;
                }
                case Reinterpret.Reading.Undecided() -> undecided++;
                case Reinterpret.Reading.NotComparable() -> notComparable++;
            }
        }

        SimulationView view(String area, int year, String surveyedUnder, String standard, String hash) {
            return new SimulationView(
                    area,
                    year,
                    surveyedUnder,
                    standard,
                    hash,
                    were.values().stream().mapToLong(Long::longValue).sum(),
                    were,
                    wouldBe,
                    undecided,
                    notComparable,
                    byNames,
                    synthetic);
        }
    }

    /** What another standard would make of an area. */
    @Schema(name = "StandardSimulation")
    record SimulationView(
            @Schema(required = true) String area,
            @Schema(required = true) int year,
            @Schema(required = true) String surveyedUnder,
            @Schema(required = true) String standard,
            @Schema(required = true) String standardHash,
            @Schema(required = true) long households,

            @Schema(required = true, description = "What the households are.")
            Map<HouseholdClass, Long> byClass,

            @Schema(required = true, description = "What they would be.")
            Map<HouseholdClass, Long> wouldBeByClass,

            @Schema(required = true, description = "It depends on something that nobody looked at.")
            long undecided,

            @Schema(required = true, description = "Their income was scored, and the standard has no scores.")
            long notComparable,

            @Schema(
                    required = true,
                    description =
                            "Judged by a list of deprivations, on the assumption that an indicator of the same name is"
                                    + " the same; it need not be.")
            long judgedByNames,

            @Schema(required = true, description = "Made-up households among them; above 0 the figures are no facts.")
            long syntheticHouseholds) {}

    /** What can come of asking. */
    sealed interface Answer {

        record Simulated(SimulationView view) implements Answer {}

        record UnknownArea(String area) implements Answer {}

        record Invalid(List<Fault> faults) implements Answer {}
    }
}
