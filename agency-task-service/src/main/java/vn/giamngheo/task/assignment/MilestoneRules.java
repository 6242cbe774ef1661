package vn.giamngheo.task.assignment;

import java.util.ArrayList;
import java.util.List;

import vn.giamngheo.kit.problem.Fault;

/** What a milestone may say. */
final class MilestoneRules {

    private MilestoneRules() {}

    static List<Fault> faults(int firstYear, int lastYear, MilestoneContent content) {
        var faults = new ArrayList<Fault>();
        if (content.year() < firstYear || content.year() > lastYear) {
            faults.add(Fault.at(
                    "/year", "YearOutsideAssignment", Integer.toString(firstYear), Integer.toString(lastYear)));
        }
        if (content.dueOn().getYear() != content.year()) {
            faults.add(Fault.at("/dueOn", "DayOutsideYear", Integer.toString(content.year())));
        }
        if ((content.figureTarget() == null) != (content.unit() == null)) {
            faults.add(Fault.at(content.unit() == null ? "/unit" : "/figureTarget", "FigureWithUnit"));
        }
        return faults;
    }
}
