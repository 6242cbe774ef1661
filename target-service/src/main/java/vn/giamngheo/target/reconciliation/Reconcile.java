package vn.giamngheo.target.reconciliation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.security.Caller;
import vn.giamngheo.kit.time.UuidV7;
import vn.giamngheo.target.area.FindAreaInScope;
import vn.giamngheo.target.projection.CompareClosings;

/**
 * Compares the closed lists of an area and year again and, where one does not agree, asks household-service to tell
 * everything about them once more. Nothing is locked while that is asked; asked twice, it is the same replay.
 */
@ApplicationScoped
public class Reconcile {

    private static final int ALL = 100_000;

    private final FindAreaInScope areas;
    private final CompareClosings compareClosings;
    private final Reconciliations reconciliations;
    private final ShowConsistency showConsistency;
    private final AskForReplay askForReplay;
    private final Creates creates;
    private final Caller caller;
    private final UuidV7 ids;
    private final Clock clock;

    Reconcile(
            FindAreaInScope areas,
            CompareClosings compareClosings,
            Reconciliations reconciliations,
            ShowConsistency showConsistency,
            AskForReplay askForReplay,
            Creates creates,
            Caller caller,
            UuidV7 ids,
            Clock clock) {
        this.areas = areas;
        this.compareClosings = compareClosings;
        this.reconciliations = reconciliations;
        this.showConsistency = showConsistency;
        this.askForReplay = askForReplay;
        this.creates = creates;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    Reconciling reconcile(ReconciliationRequest request, String token) {
        var id = request.id() == null ? ids.next() : request.id();
        var hash = creates.fingerprint(request);
        var day = ShowConsistency.endOf(request.year());
        if (areas.on(day, request.area()).isEmpty()) {
            return new Reconciling.UnknownArea(request.area(), request.year());
        }
        var before = QuarkusTransaction.requiringNew().call(() -> answered(id, hash));
        if (before.isPresent()) {
            return before.get();
        }
        compareClosings.again(request.area(), day, request.year());
        var compared = compareClosings.of(request.area(), day, request.year(), null, ALL);
        var outcome = new Reconciliation.Outcome(request.area(), request.year(), compared.size(), (int)
                compared.stream().filter(one -> !one.consistent()).count());
        if (outcome.inconsistent() == 0 && !Boolean.TRUE.equals(request.always())) {
            return QuarkusTransaction.requiringNew().call(() -> keep(id, hash, outcome, null));
        }
        return switch (askForReplay.ask(token, id, request.area(), request.year())) {
            case AskForReplay.Asking.Begun(var replay) ->
                QuarkusTransaction.requiringNew().call(() -> keep(id, hash, outcome, replay));
            case AskForReplay.Asking.Away() -> new Reconciling.NoReplay();
            case AskForReplay.Asking.Refused(var status) -> new Reconciling.ReplayRefused(status);
        };
    }

    private Optional<Reconciling> answered(UUID id, String hash) {
        return reconciliations
                .findByIdOptional(id)
                .map(before -> before.requestHash().equals(hash)
                        ? new Reconciling.Repeated(showConsistency.view(before))
                        : new Reconciling.IdTaken(id));
    }

    private Reconciling keep(UUID id, String hash, Reconciliation.Outcome outcome, @Nullable UUID replay) {
        creates.queueFor("reconciliation:" + id);
        var before = answered(id, hash);
        if (before.isPresent()) {
            return before.get();
        }
        var reconciliation = new Reconciliation(id, outcome, replay, hash, clock.instant(), caller.subject());
        reconciliations.persist(reconciliation);
        return new Reconciling.Reconciled(reconciliation.view(outcome.inconsistent()));
    }

    /** What came of it. */
    sealed interface Reconciling {

        /** Compared now; where needed a replay is on its way. */
        record Reconciled(ReconciliationView reconciliation) implements Reconciling {}

        /** The same request came before. */
        record Repeated(ReconciliationView reconciliation) implements Reconciling {}

        /** There was no such area in the caller's scope. */
        record UnknownArea(String code, int year) implements Reconciling {}

        /** Another reconciliation has the id. */
        record IdTaken(UUID id) implements Reconciling {}

        /** household-service is away. */
        record NoReplay() implements Reconciling {}

        /** household-service would not, which asking again does not change. */
        record ReplayRefused(int status) implements Reconciling {}
    }
}
