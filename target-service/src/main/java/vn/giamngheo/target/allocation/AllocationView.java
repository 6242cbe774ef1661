package vn.giamngheo.target.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;

/** How a promise is divided, as clients see it. */
@Schema(name = "Allocation", description = "What each commune takes upon itself, beside what the whole is.")
record AllocationView(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "POVERTY_RATE") String indicator,

        @Schema(required = true, description = "What the parts have to sum up to, beside what they do.")
        List<YearView> years,

        @Schema(required = true, description = "Whether they do so in every year.")
        boolean complete,

        @Schema(required = true, description = "Of the communes within the caller's areas.")
        List<PartView> parts,

        @Schema(required = true, description = "The plan's version, for If-Match.")
        long planVersion) {

    static AllocationView of(Plan plan, Indicator indicator, List<Part> parts) {
        Goal goal = indicator.goal();
        var whole = Division.whole(goal, Division.households(parts));
        var years = new TreeSet<>(whole.keySet());
        parts.forEach(part -> years.addAll(part.amounts().keySet()));
        return new AllocationView(
                plan.id(),
                indicator.code(),
                years.stream()
                        .map(year -> new YearView(year, whole.getOrDefault(year, 0L), Division.sum(parts, year)))
                        .toList(),
                AllocationRules.check("", goal, parts).isEmpty(),
                parts.stream().map(PartView::of).toList(),
                plan.version());
    }

    /** With the parts of these communes alone; the sums stay those of all. */
    AllocationView only(Set<Area.Key> areas) {
        return new AllocationView(
                planId,
                indicator,
                years,
                complete,
                parts.stream()
                        .filter(part -> areas.contains(new Area.Key(part.area, part.areaValidFrom)))
                        .toList(),
                planVersion);
    }

    /** The whole of a year. */
    @Schema(name = "AllocationYear", description = "The whole of a year and the sum of the parts.")
    record YearView(
            @Schema(required = true, examples = "2016") int year,

            @Schema(required = true, description = "Poor households fewer, or units.", examples = "157")
            long whole,

            @Schema(required = true, examples = "157") long parts) {}

    /** One commune's part. */
    @Schema(name = "AllocationPart", description = "What one commune takes upon itself.")
    record PartView(
            @Schema(required = true, examples = "20107") String area,

            @Schema(
                    required = true,
                    description = "The code means this unit from that day on.",
                    examples = "2015-01-01")
            LocalDate areaValidFrom,

            @Schema(required = true, description = "At the baseline, when the parts were proposed.", examples = "600")
            long households,

            @Schema(required = true, examples = "63") long poor,
            @Schema(required = true) List<AmountView> years) {

        private static PartView of(Part part) {
            return new PartView(
                    part.area().code(),
                    part.area().validFrom(),
                    part.households(),
                    part.poor(),
                    part.amounts().entrySet().stream().map(AmountView::of).toList());
        }
    }

    /** What a commune does in a year. */
    @Schema(name = "AllocationAmount", description = "What a commune does in a year.")
    record AmountView(
            @Schema(required = true, examples = "2016") int year,
            @Schema(required = true, examples = "10") long amount) {

        private static AmountView of(Map.Entry<Integer, Long> amount) {
            return new AmountView(amount.getKey(), amount.getValue());
        }
    }
}
