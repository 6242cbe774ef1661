package vn.giamngheo.target.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.target.goal.CountShare;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.goal.RatePath;

/** When parts make a whole: pure rules. */
final class AllocationRules {

    private AllocationRules() {}

    /**
     * What keeps the parts from making the whole; each fault names the year and both sums.
     *
     * @param at the pointer to the indicator
     */
    static List<Fault> check(String at, Goal goal, List<Part> parts) {
        var faults = new ArrayList<Fault>();
        if (!Division.divisible(goal)) {
            faults.add(Fault.at(at, "NotDivisible"));
            return faults;
        }
        var whole = Division.whole(goal, Division.households(parts));
        var years = new TreeSet<>(whole.keySet());
        parts.forEach(part -> years.addAll(part.amounts().keySet()));
        for (var year : years) {
            var sum = Division.sum(parts, year);
            var wanted = whole.getOrDefault(year, 0L);
            if (sum != wanted) {
                faults.add(Fault.at(
                        at + "/targets",
                        "PartsDoNotSum",
                        Integer.toString(year),
                        Long.toString(sum),
                        Long.toString(wanted)));
            }
        }
        for (var part : parts) {
            if (goal instanceof RatePath && part.sum() > part.poor()) {
                faults.add(Fault.at(at, "MoreThanPoor", part.area().code(), part.sum(), part.poor()));
            }
        }
        return faults;
    }

    /** What is wrong with the amounts of one commune. */
    static List<Fault> check(Goal goal, Part part) {
        var faults = new ArrayList<Fault>();
        var years = Division.whole(goal, part.households()).keySet();
        var before = 0L;
        var position = 0;
        for (var amount : part.amounts().entrySet()) {
            if (!years.contains(amount.getKey())) {
                faults.add(Fault.at("/years/" + position + "/year", "NoTargetForYear"));
            }
            if (goal instanceof CountShare && (amount.getValue() > 1 || amount.getValue() < before)) {
                faults.add(Fault.at("/years/" + position + "/amount", "NotOneUnit"));
            }
            before = amount.getValue();
            position++;
        }
        if (goal instanceof RatePath && part.sum() > part.poor()) {
            faults.add(Fault.at("/years", "MoreThanPoor", part.area().code(), part.sum(), part.poor()));
        }
        return faults;
    }
}
