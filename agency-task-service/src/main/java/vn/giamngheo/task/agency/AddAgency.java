package vn.giamngheo.task.agency;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.agency.AgencyKeeping.CodeTaken;
import vn.giamngheo.task.agency.AgencyKeeping.Created;
import vn.giamngheo.task.agency.AgencyKeeping.Done;
import vn.giamngheo.task.agency.AgencyKeeping.Invalid;

/** Enters an agency into the register; its code is its id. */
@ApplicationScoped
class AddAgency {

    private final Agencies agencies;
    private final CheckAgency check;
    private final Creates creates;

    AddAgency(Agencies agencies, CheckAgency check, Creates creates) {
        this.agencies = agencies;
        this.check = check;
        this.creates = creates;
    }

    @Transactional
    AgencyKeeping add(AgencyRequest request) {
        var code = request.code();
        if (code == null) {
            return new Invalid(List.of(Fault.at("/code", "NotNull")));
        }
        var hash = creates.fingerprint(request);
        creates.queueFor("agency:" + code);
        var before = agencies.findByIdOptional(code);
        if (before.isPresent()) {
            return before.filter(same -> hash.equals(same.requestHash()))
                    .<AgencyKeeping>map(same -> new Done(AgencyView.of(same)))
                    .orElseGet(() -> new CodeTaken(code));
        }
        var faults = check.faults(code, request.content());
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        var agency = new Agency(code, request.content(), hash);
        agencies.persistAndFlush(agency);
        return new Created(AgencyView.of(agency));
    }
}
