package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.security.Actor;

/** What every change of a dossier passes: sight, version, state, and whose turn it is; whoever passes holds the row. */
@ApplicationScoped
class DossierGate {

    private final Dossiers dossiers;
    private final DossierEntries entries;
    private final Actor actor;

    DossierGate(Dossiers dossiers, DossierEntries entries, Actor actor) {
        this.dossiers = dossiers;
        this.entries = entries;
        this.actor = actor;
    }

    /** For the side that made it. */
    DossierChange forMakers(UUID id, long version, DossierAction action, Function<Dossier, DossierChange> change) {
        return pass(
                id,
                version,
                action,
                (dossier, step) -> actor.actsFor(dossier.madeFor())
                        ? change.apply(dossier)
                        : new DossierChange.NotTheMakingSide(List.of(dossier.madeFor())));
    }

    /** For the agency that is up, by somebody who has had no hand in it. */
    DossierChange forStep(
            UUID id, long version, DossierAction action, BiFunction<Dossier, DossierStep, DossierChange> change) {
        return pass(id, version, action, (dossier, step) -> {
            if (step == null) {
                throw new IllegalStateException("No step of " + id + " allows " + action);
            }
            if (!actor.actsFor(step.agency())) {
                return new DossierChange.NotYourStep(step.agency());
            }
            if (DossierRules.isOwnWork(entries.deedsOf(actor.name(), id), dossier.run())) {
                return new DossierChange.OwnWork(step.agency());
            }
            return change.apply(dossier, step);
        });
    }

    private DossierChange pass(
            UUID id,
            long version,
            DossierAction action,
            BiFunction<Dossier, @Nullable DossierStep, DossierChange> decide) {
        var found = dossiers.inSight(id);
        if (found.isEmpty()) {
            return new DossierChange.Unknown(id);
        }
        var dossier = found.get();
        dossiers.hold(dossier);
        if (dossier.version() != version) {
            return new DossierChange.Stale();
        }
        var step = dossier.waitingFor();
        var possible = DossierRules.possible(dossier.state(), step == null ? null : step.action());
        return possible.contains(action)
                ? decide.apply(dossier, step)
                : new DossierChange.NotPossible(dossier.state(), possible);
    }
}
