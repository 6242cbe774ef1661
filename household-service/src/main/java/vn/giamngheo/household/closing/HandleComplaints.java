package vn.giamngheo.household.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.calendar.ReviewStep;
import vn.giamngheo.household.calendar.ReviewTerms;
import vn.giamngheo.household.closing.ClosingCommune.Meant;
import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.round.CommuneRounds;
import vn.giamngheo.household.round.CommuneState;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Fault;

/** Takes complaints about a posted list in, and their answers; an open one keeps the commune from closing. */
@ApplicationScoped
class HandleComplaints {

    private final EntityManager entityManager;
    private final ClosingCommune communes;
    private final CommuneRounds rounds;
    private final FindHouseholds households;
    private final ReviewTerms terms;
    private final Creates creates;
    private final Author author;
    private final ReadLog reads;

    HandleComplaints(
            EntityManager entityManager,
            ClosingCommune communes,
            CommuneRounds rounds,
            FindHouseholds households,
            ReviewTerms terms,
            Creates creates,
            Author author,
            ReadLog reads) {
        this.entityManager = entityManager;
        this.communes = communes;
        this.rounds = rounds;
        this.households = households;
        this.terms = terms;
        this.creates = creates;
        this.author = author;
        this.reads = reads;
    }

    @Transactional
    Handling file(int year, String code, ComplaintRequest request) {
        var meant = communes.find(year, code).orElse(null);
        if (meant == null) {
            return new Handling.UnknownCommune(code, year);
        }
        var id = author.id(request.id());
        var hash = creates.fingerprint(request);
        creates.queueFor("complaint:" + id);
        var existing = entityManager.find(Complaint.class, id);
        if (existing != null) {
            return existing.requestHash().equals(hash)
                            && existing.roundYear() == year
                            && existing.commune().equals(meant.commune().key())
                    ? new Handling.Filed(existing, false)
                    : new Handling.IdTaken(id);
        }
        return file(meant, id, hash, request);
    }

    private Handling file(Meant meant, UUID id, String hash, ComplaintRequest request) {
        // The closing waits for this, or this for the closing.
        if (!rounds.holdOpen(meant.year(), meant.commune().key())
                || rounds.find(meant.year(), meant.commune().key())
                        .filter(round -> round.state() == CommuneState.POSTED)
                        .isEmpty()) {
            return new Handling.NotPosted();
        }
        var received = request.receivedOn() == null ? author.today() : request.receivedOn();
        if (received.isAfter(author.today())) {
            return new Handling.Invalid(List.of(Fault.at("/receivedOn", "InFuture")));
        }
        if (request.householdId() != null
                && households.one(request.householdId()).isEmpty()) {
            return new Handling.Invalid(List.of(Fault.at("/householdId", "UnknownHousehold")));
        }
        var complaint = new Complaint(
                id,
                meant.year(),
                meant.commune().key(),
                request,
                received,
                due(meant, received),
                hash,
                author.name(),
                author.now());
        entityManager.persist(complaint);
        entityManager.flush();
        return new Handling.Filed(complaint, true);
    }

    private @Nullable LocalDate due(Meant meant, LocalDate received) {
        return terms.dueOn(ReviewStep.COMPLAINT, received, meant.year()).orElse(null);
    }

    @Transactional
    Handling answer(int year, String code, UUID id, long expectedVersion, ComplaintRequest.AnswerRequest request) {
        var meant = communes.find(year, code).orElse(null);
        if (meant == null) {
            return new Handling.UnknownCommune(code, year);
        }
        var complaint = entityManager.find(Complaint.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (complaint == null
                || complaint.roundYear() != year
                || !complaint.commune().equals(meant.commune().key())) {
            return new Handling.UnknownComplaint(id);
        }
        if (complaint.version() != expectedVersion) {
            return new Handling.Stale();
        }
        if (complaint.state() != Complaint.State.OPEN) {
            return new Handling.AlreadyAnswered(id);
        }
        complaint.answer(request.outcome(), request.answer(), author.name(), author.now());
        entityManager.flush();
        return new Handling.Filed(complaint, false);
    }

    /** Empty when the commune is not the caller's. */
    @Transactional
    Optional<Page<Complaint>> list(int year, String code, @Nullable Cursor cursor, int limit) {
        return communes.find(year, code).map(meant -> {
            var page = Page.of(rows(meant, cursor, limit + 1), limit, each -> each, each -> Cursor.after(each.id()));
            reads.many(
                    ReadOperation.COMPLAINTS,
                    page.items().stream()
                            .map(Complaint::householdId)
                            .filter(Objects::nonNull)
                            .toList());
            return page;
        });
    }

    private List<Complaint> rows(Meant meant, @Nullable Cursor cursor, int rows) {
        return entityManager
                .createQuery("""
                        from Complaint where roundYear = ?1 and communeCode = ?2 and communeValidFrom = ?3 and id > ?4
                        order by id""", Complaint.class)
                .setParameter(1, meant.year())
                .setParameter(2, meant.code())
                .setParameter(3, meant.commune().key().validFrom())
                .setParameter(4, cursor == null ? new UUID(0, 0) : cursor.uuid(0))
                .setMaxResults(rows)
                .getResultList();
    }

    /** What can come of a complaint. */
    sealed interface Handling {

        record Filed(Complaint complaint, boolean anew) implements Handling {}

        record UnknownCommune(String code, int year) implements Handling {}

        record UnknownComplaint(UUID id) implements Handling {}

        record IdTaken(UUID id) implements Handling {}

        record NotPosted() implements Handling {}

        record Stale() implements Handling {}

        record AlreadyAnswered(UUID id) implements Handling {}

        record Invalid(List<Fault> faults) implements Handling {}
    }
}
