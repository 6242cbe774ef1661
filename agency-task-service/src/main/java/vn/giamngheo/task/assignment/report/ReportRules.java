package vn.giamngheo.task.assignment.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import vn.giamngheo.kit.problem.Fault;

/** What a report may say. */
final class ReportRules {

    private ReportRules() {}

    static List<Fault> faults(int firstYear, int lastYear, boolean knowsMilestone, ReportContent content) {
        var faults = new ArrayList<Fault>();
        if (content.year() < firstYear || content.year() > lastYear) {
            faults.add(Fault.at(
                    "/year", "YearOutsideAssignment", Integer.toString(firstYear), Integer.toString(lastYear)));
        }
        if (!knowsMilestone) {
            faults.add(Fault.at("/milestoneId", "UnknownMilestone"));
        }
        var codes = new HashSet<String>();
        for (var position = 0; position < content.figures().size(); position++) {
            if (!codes.add(content.figures().get(position).code())) {
                faults.add(Fault.at("/figures/" + position + "/code", "Repeated"));
            }
        }
        return faults;
    }
}
