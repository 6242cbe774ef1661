package vn.giamngheo.household.area;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.outbox.Outbox;
import vn.giamngheo.kit.problem.Fault;

/** Takes in a village of a commune, for as long as the commune is what it is, and tells the others. */
@ApplicationScoped
class AddVillage {

    private final AreaStore areas;
    private final AreaScope scope;
    private final Outbox outbox;
    private final Creates creates;
    private final Author author;

    AddVillage(AreaStore areas, AreaScope scope, Outbox outbox, Creates creates, Author author) {
        this.areas = areas;
        this.scope = scope;
        this.outbox = outbox;
        this.creates = creates;
        this.author = author;
    }

    @Transactional
    Adding add(String communeCode, AddVillageRequest request) {
        var commune = areas.on(communeCode, request.validFrom())
                .filter(area -> area.level() == AreaLevel.COMMUNE && scope.covers(area.key()));
        if (commune.isEmpty()) {
            return new Adding.UnknownCommune(communeCode);
        }
        creates.queueFor("area:" + request.code());
        var known = areas.periods(request.code());
        if (known.stream().anyMatch(area -> isThis(area, communeCode, request))) {
            return new Adding.AlreadyAdded(request.code(), request.validFrom());
        }
        if (!known.isEmpty()) {
            return new Adding.Invalid(List.of(Fault.at("/code", "CodeInUse", request.code())));
        }
        areas.addVillage(commune.get(), request);
        var fact = AreaFact.of(areas.on(request.code(), request.validFrom()).orElseThrow());
        outbox.append(AreaFact.TOPIC, fact.key(), fact.sequence(), author.now(), fact);
        return new Adding.Added(request.code(), request.validFrom());
    }

    private static boolean isThis(Area area, String communeCode, AddVillageRequest request) {
        return communeCode.equals(area.parentCode())
                && area.key().validFrom().equals(request.validFrom())
                && area.name().equals(request.name())
                && area.source().equals(request.source());
    }

    /** What can come of it. */
    sealed interface Adding {

        record Added(String code, LocalDate validFrom) implements Adding {}

        /** The same request came before. */
        record AlreadyAdded(String code, LocalDate validFrom) implements Adding {}

        record UnknownCommune(String code) implements Adding {}

        record Invalid(List<Fault> faults) implements Adding {}
    }
}
