package vn.giamngheo.task.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.area.RecogniseArea;

/** Holds what is said about an agency against what the register knows. */
@ApplicationScoped
class CheckAgency {

    private final Agencies agencies;
    private final RecogniseArea areas;

    CheckAgency(Agencies agencies, RecogniseArea areas) {
        this.agencies = agencies;
        this.areas = areas;
    }

    List<Fault> faults(String code, AgencyContent content) {
        var faults = new ArrayList<Fault>();
        if ((content.duty() == null) != (content.mandate() == Mandate.NONE)) {
            faults.add(Fault.at("/duty", "DutyByMandate"));
        }
        if (content.parent() != null) {
            if (agencies.findByIdOptional(content.parent()).isEmpty()) {
                faults.add(Fault.at("/parent", "UnknownAgency"));
            } else if (isBelow(content.parent(), code)) {
                faults.add(Fault.at("/parent", "BelowItself"));
            }
        }
        if (content.area() != null && !areas.isArea(content.area())) {
            faults.add(Fault.at("/area", "UnknownArea"));
        }
        return faults;
    }

    List<Fault> faults(Agency agency, EndAgencyRequest ending) {
        var faults = new ArrayList<Fault>();
        if (!ending.validTo().isAfter(agency.validFrom())) {
            faults.add(Fault.at("/validTo", "NotAfterBeginning"));
        }
        var seen = new HashSet<String>();
        for (var position = 0; position < ending.successors().size(); position++) {
            var code = ending.successors().get(position).code();
            var pointer = "/successors/" + position + "/code";
            if (!seen.add(code)) {
                faults.add(Fault.at(pointer, "Repeated"));
            } else if (code.equals(agency.code())
                    || agencies.findByIdOptional(code)
                            .filter(successor -> successor.isThere(ending.validTo()))
                            .isEmpty()) {
                faults.add(Fault.at(pointer, "NoSuccessor"));
            }
        }
        return faults;
    }

    private boolean isBelow(String parent, String code) {
        var above = parent;
        var seen = new HashSet<String>();
        while (above != null && seen.add(above)) {
            if (above.equals(code)) {
                return true;
            }
            above = agencies.findByIdOptional(above).map(Agency::parent).orElse(null);
        }
        return false;
    }
}
