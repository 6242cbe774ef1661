package vn.giamngheo.task.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.agency.AgencyKeeping.Done;
import vn.giamngheo.task.agency.AgencyKeeping.Invalid;
import vn.giamngheo.task.agency.AgencyKeeping.Stale;
import vn.giamngheo.task.agency.AgencyKeeping.Unknown;

/** Corrects what the register says about an agency. */
@ApplicationScoped
class ChangeAgency {

    private final Agencies agencies;
    private final CheckAgency check;

    ChangeAgency(Agencies agencies, CheckAgency check) {
        this.agencies = agencies;
        this.check = check;
    }

    @Transactional
    AgencyKeeping change(String code, long version, AgencyContent content) {
        var agency = agencies.findById(code);
        if (agency == null) {
            return new Unknown(code);
        }
        agencies.takeTurns();
        agencies.hold(agency);
        if (agency.version() != version) {
            return new Stale();
        }
        var faults = check.faults(code, content);
        var end = agency.validTo();
        if (end != null && !content.validFrom().isBefore(end)) {
            faults.add(Fault.at("/validFrom", "NotBeforeEnd"));
        }
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        agency.write(content);
        agencies.flush();
        return new Done(AgencyView.of(agency));
    }
}
