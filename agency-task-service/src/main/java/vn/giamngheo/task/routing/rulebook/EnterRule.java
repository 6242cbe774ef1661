package vn.giamngheo.task.routing.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.agency.RecogniseAgency;
import vn.giamngheo.task.area.RecogniseArea;
import vn.giamngheo.task.programme.RecogniseProgramme;
import vn.giamngheo.task.security.Actor;

/** Enters a rule; it decides from the next survey of each household on, and reopens nothing that was decided. */
@ApplicationScoped
class EnterRule {

    private final RuleBook book;
    private final MayKeepRules mayKeepRules;
    private final RecogniseAgency agencies;
    private final RecogniseArea areas;
    private final RecogniseProgramme programmes;
    private final Creates creates;
    private final Actor actor;

    EnterRule(
            RuleBook book,
            MayKeepRules mayKeepRules,
            RecogniseAgency agencies,
            RecogniseArea areas,
            RecogniseProgramme programmes,
            Creates creates,
            Actor actor) {
        this.book = book;
        this.mayKeepRules = mayKeepRules;
        this.agencies = agencies;
        this.areas = areas;
        this.programmes = programmes;
        this.creates = creates;
        this.actor = actor;
    }

    @Transactional
    Entering enter(RuleRequest request) {
        var area = request.area();
        if (area != null && !areas.isArea(area)) {
            return new Entering.Invalid(List.of(Fault.at("/area", "UnknownArea")));
        }
        if (!mayKeepRules.of(area, RuleYears.of(request.firstRoundYear(), request.lastRoundYear()))) {
            return new Entering.OutOfScope();
        }
        var id = request.requestId();
        var hash = id == null ? null : creates.fingerprint(request);
        if (id != null && hash != null) {
            creates.queueFor("routing-rule:" + id);
            var before = book.madeBy(id).orElse(null);
            if (before != null) {
                return before.wasMadeBy(hash) ? new Entering.Repeated(before) : new Entering.RequestTaken(id);
            }
        }
        var faults = faults(request);
        return faults.isEmpty() ? keep(request, hash) : new Entering.Invalid(faults);
    }

    private Entering keep(RuleRequest request, @Nullable String hash) {
        var rule = new RuleEntry(request, hash, actor.name(), actor.now());
        book.add(rule);
        return new Entering.Entered(rule);
    }

    private List<Fault> faults(RuleRequest request) {
        var faults = new ArrayList<>(JudgeRule.faults(request));
        if (!agencies.isAgency(request.agency())) {
            faults.add(Fault.at("/agency", "UnknownAgency"));
        } else if (!existsThroughout(request)) {
            faults.add(Fault.at("/agency", "AgencyNotThroughout"));
        }
        var programme = request.programme();
        if (programme != null && !programmes.isProgramme(programme)) {
            faults.add(Fault.at("/programme", "UnknownProgramme"));
        }
        var standard = request.standard();
        if (standard != null && !book.knowsStandard(standard)) {
            faults.add(Fault.at("/standard", "UnknownStandard"));
        } else if (!book.knowsNeed(request.trigger(), standard, request.need())) {
            faults.add(Fault.at("/need", "UnknownNeed"));
        }
        return faults;
    }

    /** An agency's time has no holes, so both ends are enough. */
    private boolean existsThroughout(RuleRequest request) {
        var years = RuleYears.of(request.firstRoundYear(), request.lastRoundYear());
        return agencies.existsOn(request.agency(), years.first()) && agencies.existsOn(request.agency(), years.last());
    }

    /** What can come of it. */
    sealed interface Entering {

        record Entered(RuleEntry rule) implements Entering {}

        /** The same request came before. */
        record Repeated(RuleEntry rule) implements Entering {}

        /** Another rule was entered under this id. */
        record RequestTaken(UUID id) implements Entering {}

        /** The caller keeps no rules there. */
        record OutOfScope() implements Entering {}

        record Invalid(List<Fault> faults) implements Entering {}
    }
}
