package vn.giamngheo.task.routing.rulebook;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.security.Actor;

/** Gives a rule its end. What it has routed stays as it was: it cannot end before a round that it decided. */
@ApplicationScoped
class EndRule {

    private final RuleBook book;
    private final MayKeepRules mayKeepRules;
    private final Actor actor;
    private final EntityManager database;

    EndRule(RuleBook book, MayKeepRules mayKeepRules, Actor actor, EntityManager database) {
        this.book = book;
        this.mayKeepRules = mayKeepRules;
        this.actor = actor;
        this.database = database;
    }

    @Transactional
    Ending end(int id, long version, RuleEndingRequest request) {
        var rule = book.hold(id).orElse(null);
        if (rule == null) {
            return new Ending.NoSuchRule(id);
        }
        if (!mayKeepRules.of(rule.area(), RuleYears.of(rule.firstRoundYear(), rule.lastRoundYear()))) {
            return new Ending.OutOfScope();
        }
        if (rule.version() != version) {
            return new Ending.Stale();
        }
        int last = request.lastRoundYear();
        if (last < rule.firstRoundYear()) {
            return new Ending.Invalid(
                    List.of(Fault.at("/lastRoundYear", "BeforeFirstRound", Integer.toString(rule.firstRoundYear()))));
        }
        var end = rule.lastRoundYear();
        if (end != null && end <= last) {
            return new Ending.EndsAlready(end);
        }
        var routed = book.lastRouted(id);
        if (routed != null && last < routed) {
            return new Ending.HasRouted(routed);
        }
        rule.end(last, request.reason(), actor.name(), actor.now());
        // The version that is answered is the one after the change.
        database.flush();
        return new Ending.Ended(rule);
    }

    /** What can come of it. */
    sealed interface Ending {

        record Ended(RuleEntry rule) implements Ending {}

        record NoSuchRule(int id) implements Ending {}

        /** The caller keeps no rules there. */
        record OutOfScope() implements Ending {}

        /** Somebody ended it since the caller read it. */
        record Stale() implements Ending {}

        /** It ends no later than that; an end is not put off. */
        record EndsAlready(int lastRoundYear) implements Ending {}

        /** It has routed tasks of that round. */
        record HasRouted(int roundYear) implements Ending {}

        record Invalid(List<Fault> faults) implements Ending {}
    }
}
