package vn.giamngheo.household.subject;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.calendar.ReviewStep;
import vn.giamngheo.household.calendar.ReviewTerms;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.registry.ShowPerson;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.problem.Fault;

/** Takes in what a person of the caller's areas asks for, and says until when it must be answered and decided. */
@ApplicationScoped
class TakeInRequest {

    private final SubjectRequests requests;
    private final FindHouseholds households;
    private final ShowPerson persons;
    private final ReviewTerms terms;
    private final Creates creates;
    private final Author author;

    TakeInRequest(
            SubjectRequests requests,
            FindHouseholds households,
            ShowPerson persons,
            ReviewTerms terms,
            Creates creates,
            Author author) {
        this.requests = requests;
        this.households = households;
        this.persons = persons;
        this.terms = terms;
        this.creates = creates;
        this.author = author;
    }

    @Transactional
    RequestOutcome takeIn(FileSubjectRequest filed) {
        var id = author.id(filed.id());
        var hash = creates.fingerprint(filed);
        creates.queueFor("subject-request:" + id);
        var existing = requests.find(id).orElse(null);
        if (existing != null) {
            return existing.wasMadeBy(hash)
                            && households.one(existing.householdId()).isPresent()
                    ? new RequestOutcome.Done(existing)
                    : new RequestOutcome.IdTaken(id);
        }
        return takeIn(id, hash, filed);
    }

    private RequestOutcome takeIn(UUID id, String hash, FileSubjectRequest filed) {
        var received = filed.receivedOn() == null ? author.today() : filed.receivedOn();
        if (received.isAfter(author.today())) {
            return new RequestOutcome.Invalid(List.of(Fault.at("/receivedOn", "InFuture")));
        }
        if (households.one(filed.householdId()).isEmpty()) {
            return new RequestOutcome.Invalid(List.of(Fault.at("/householdId", "UnknownHousehold")));
        }
        if (!persons.isOf(filed.householdId(), filed.memberId())) {
            return new RequestOutcome.Invalid(List.of(Fault.at("/memberId", "UnknownMember")));
        }
        var days = new SubjectRequest.Terms(
                received,
                terms.dueOn(ReviewStep.SUBJECT_ANSWER, received).orElse(null),
                terms.dueOn(filed.kind().term(), received).orElse(null));
        var request = new SubjectRequest(id, filed, days, hash, author.name(), author.now());
        requests.add(request);
        return new RequestOutcome.Filed(request);
    }
}
