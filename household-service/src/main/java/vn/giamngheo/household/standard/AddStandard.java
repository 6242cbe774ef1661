package vn.giamngheo.household.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.AreaLevel;
import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.standard.AddStandardRequest.LineKind;
import vn.giamngheo.household.standard.AddStandardRequest.LineRequest;
import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.problem.Fault;

/** Takes in a province's own standard; it may only be higher than the national one. */
@ApplicationScoped
class AddStandard {

    private static final String NATIONAL = "NATIONAL";

    private final StandardStore store;
    private final FindAreas areas;
    private final AreaScope scope;
    private final Creates creates;
    private final Author author;

    AddStandard(StandardStore store, FindAreas areas, AreaScope scope, Creates creates, Author author) {
        this.store = store;
        this.areas = areas;
        this.scope = scope;
        this.creates = creates;
        this.author = author;
    }

    @Transactional
    Adding add(AddStandardRequest request) {
        var base = store.standards(request.base()).stream()
                .filter(standard -> standard.level().equals(NATIONAL))
                .findFirst();
        var province = areas.on(request.areaCode(), author.today()).filter(area -> area.level() == AreaLevel.PROVINCE);
        var faults = new ArrayList<Fault>();
        if (base.isEmpty()) {
            faults.add(Fault.at("/base", "UnknownNationalStandard", request.base()));
        } else {
            faults.addAll(faults(request, base.get(), store.lines(request.base())));
        }
        if (province.isEmpty()) {
            faults.add(Fault.at("/areaCode", "UnknownProvince", request.areaCode()));
        }
        if (!faults.isEmpty()) {
            return new Adding.Invalid(faults);
        }
        if (!scope.coversAll(request.areaCode(), author.today())) {
            return new Adding.OutOfScope(request.areaCode());
        }
        var hash = creates.fingerprint(request);
        creates.queueFor("poverty-standard:" + request.code());
        var existing = store.standards(request.code());
        if (!existing.isEmpty()) {
            return hash.equals(existing.get(0).requestHash())
                    ? new Adding.AlreadyAdded(request.code())
                    : new Adding.CodeTaken(request.code());
        }
        store.add(request, hash, author.name());
        return new Adding.Added(request.code());
    }

    private static List<Fault> faults(
            AddStandardRequest request, StandardStore.StandardRow base, List<StandardStore.LineRow> national) {
        var faults = new ArrayList<Fault>();
        if (request.firstReviewYear() > request.lastReviewYear()
                || request.firstReviewYear() < base.firstReviewYear()
                || request.lastReviewYear() > base.lastReviewYear()) {
            faults.add(Fault.at(
                    "/firstReviewYear",
                    "YearsOfBase",
                    Integer.toString(base.firstReviewYear()),
                    Integer.toString(base.lastReviewYear())));
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < request.lines().size(); i++) {
            var line = request.lines().get(i);
            var pointer = "/lines/" + i;
            if (!seen.add(line.areaType() + ":" + line.kind())) {
                faults.add(Fault.at(pointer, "Repeated"));
            }
            lineOfBase(national, line)
                    .ifPresentOrElse(
                            least -> {
                                if (line.amount() < least.amount()) {
                                    faults.add(Fault.at(
                                            pointer + "/amount", "BelowNational", Long.toString(least.amount())));
                                }
                            },
                            () -> faults.add(Fault.at(pointer + "/kind", "NoSuchLine", base.code())));
        }
        for (var line : national) {
            if (!seen.contains(line.areaType() + ":" + line.kind())) {
                faults.add(Fault.at("/lines", "LineMissing", line.areaType(), line.kind()));
            }
        }
        faults.addAll(order(request.lines()));
        return faults;
    }

    /** A household must not be above the average line and under the poverty line at once. */
    private static List<Fault> order(List<LineRequest> lines) {
        var faults = new ArrayList<Fault>();
        for (var line : lines) {
            for (var higher : lines) {
                if (line.areaType() == higher.areaType()
                        && line.kind().ordinal() < higher.kind().ordinal()
                        && line.amount() >= higher.amount()) {
                    faults.add(Fault.at("/lines", "LinesCross", line.kind(), higher.kind()));
                }
            }
        }
        return faults;
    }

    private static Optional<StandardStore.LineRow> lineOfBase(List<StandardStore.LineRow> lines, LineRequest wanted) {
        LineKind kind = wanted.kind();
        return lines.stream()
                .filter(line -> line.areaType().equals(wanted.areaType().name())
                        && line.kind().equals(kind.name()))
                .findFirst();
    }

    /** What can come of a province's standard. */
    sealed interface Adding {

        record Added(String code) implements Adding {}

        /** The same request came before. */
        record AlreadyAdded(String code) implements Adding {}

        record CodeTaken(String code) implements Adding {}

        record OutOfScope(String areaCode) implements Adding {}

        record Invalid(List<Fault> faults) implements Adding {}
    }
}
