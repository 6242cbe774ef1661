package vn.giamngheo.household.subject;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.registry.PersonalData;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;

/** Finds what persons of the caller's areas asked for; that it is looked at is written down. */
@ApplicationScoped
class FindRequests {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final SubjectRequests requests;
    private final FindHouseholds households;
    private final AreaScope scope;
    private final PersonalData personal;
    private final ReadLog reads;

    FindRequests(
            SubjectRequests requests,
            FindHouseholds households,
            AreaScope scope,
            PersonalData personal,
            ReadLog reads) {
        this.requests = requests;
        this.households = households;
        this.scope = scope;
        this.personal = personal;
        this.reads = reads;
    }

    @Transactional
    Optional<SubjectRequestView> one(UUID id) {
        return seen(id, ReadOperation.SUBJECT_REQUEST).map(this::view);
    }

    /** Who did what about it; the first step first. */
    @Transactional
    Optional<List<SubjectRequestView.StepView>> steps(UUID id) {
        return seen(id, ReadOperation.SUBJECT_REQUEST_HISTORY)
                .map(request -> requests.steps(request.id()).stream()
                        .map(step -> SubjectRequestView.StepView.of(step, personal.shown()))
                        .toList());
    }

    @Transactional
    Page<SubjectRequestView> page(SubjectRequests.Filter filter, int limit, @Nullable Cursor cursor) {
        var rows = requests.page(
                filter,
                scope.codes(),
                cursor == null ? FIRST : day(cursor),
                cursor == null ? new UUID(0, 0) : cursor.uuid(1),
                limit + 1);
        reads.many(
                ReadOperation.SUBJECT_REQUESTS,
                rows.stream().limit(limit).map(SubjectRequest::householdId).toList());
        return Page.of(
                rows,
                limit,
                this::view,
                row -> Cursor.after(row.dueOn() == null ? SubjectRequests.NO_TERM : row.dueOn(), row.id()));
    }

    SubjectRequestView view(SubjectRequest request) {
        return SubjectRequestView.of(request, personal.shown());
    }

    private Optional<SubjectRequest> seen(UUID id, ReadOperation operation) {
        var found = requests.find(id)
                .filter(request -> households.one(request.householdId()).isPresent());
        found.ifPresent(request -> reads.one(operation, request.householdId()));
        return found;
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.keys().get(0));
        } catch (DateTimeException forged) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }
}
