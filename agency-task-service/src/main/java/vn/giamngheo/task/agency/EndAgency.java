package vn.giamngheo.task.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.agency.AgencyKeeping.Done;
import vn.giamngheo.task.agency.AgencyKeeping.Invalid;
import vn.giamngheo.task.agency.AgencyKeeping.Stale;
import vn.giamngheo.task.agency.AgencyKeeping.Unknown;

/** Ends an agency, or corrects its end, and says who goes on with its duties; its past stays as it was. */
@ApplicationScoped
class EndAgency {

    private final Agencies agencies;
    private final Successions successions;
    private final CheckAgency check;

    EndAgency(Agencies agencies, Successions successions, CheckAgency check) {
        this.agencies = agencies;
        this.successions = successions;
        this.check = check;
    }

    @Transactional
    AgencyKeeping end(String code, long version, EndAgencyRequest request) {
        var agency = agencies.findById(code);
        if (agency == null) {
            return new Unknown(code);
        }
        agencies.takeTurns();
        agencies.hold(agency);
        if (agency.version() != version) {
            return new Stale();
        }
        var faults = check.faults(agency, request);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        // They show it among their predecessors, so they are another version, too: those of before and those of now.
        agency.successors().forEach(before -> agencies.touch(before.successorCode()));
        request.successors().forEach(now -> agencies.touch(now.code()));
        agency.end(request.validTo());
        agencies.touch(code);
        successions.replace(agency, request);
        agencies.reread(agency);
        return new Done(AgencyView.of(agency));
    }
}
