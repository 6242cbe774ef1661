package vn.giamngheo.household.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.problem.Fault;

/** Takes a person's request on: he is told that it is dealt with, then what was decided. */
@ApplicationScoped
class SettleRequest {

    private final SubjectRequests requests;
    private final FindHouseholds households;
    private final Author author;

    SettleRequest(SubjectRequests requests, FindHouseholds households, Author author) {
        this.requests = requests;
        this.households = households;
        this.author = author;
    }

    /** Notes that the person was told; only once, and before it is decided. */
    @Transactional
    RequestOutcome answer(UUID id, long expectedVersion) {
        return step(id, expectedVersion, request -> {
            if (request.state() != RequestState.OPEN) {
                return new RequestOutcome.WrongState(request.state());
            }
            request.answer();
            requests.note(request, null);
            return new RequestOutcome.Done(request);
        });
    }

    @Transactional
    RequestOutcome decide(UUID id, long expectedVersion, DecideSubjectRequest decision) {
        return step(id, expectedVersion, request -> {
            if (request.state().decided()) {
                return new RequestOutcome.WrongState(request.state());
            }
            var faults = faults(request, decision);
            if (!faults.isEmpty()) {
                return new RequestOutcome.Invalid(faults);
            }
            request.decide(decision, author.now());
            requests.note(request, decision.reason());
            return new RequestOutcome.Done(request);
        });
    }

    private RequestOutcome step(UUID id, long expectedVersion, Function<SubjectRequest, RequestOutcome> taken) {
        var request = requests.toChange(id)
                .filter(found -> households.one(found.householdId()).isPresent())
                .orElse(null);
        if (request == null) {
            return new RequestOutcome.Unknown(id);
        }
        return request.version() == expectedVersion ? taken.apply(request) : new RequestOutcome.Stale();
    }

    private List<Fault> faults(SubjectRequest request, DecideSubjectRequest decision) {
        var faults = new ArrayList<>(DecisionRules.check(request.kind(), decision));
        var version = decision.correctedVersion();
        if (version != null && !requests.hasVersion(request.householdId(), version)) {
            faults.add(Fault.at("/correctedVersion", "UnknownVersion"));
        }
        var survey = decision.correctedSurvey();
        if (survey != null && !requests.hasSurvey(request.householdId(), survey)) {
            faults.add(Fault.at("/correctedSurvey", "UnknownSurvey"));
        }
        return faults;
    }
}
