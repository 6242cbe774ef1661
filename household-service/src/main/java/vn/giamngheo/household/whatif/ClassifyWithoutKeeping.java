package vn.giamngheo.household.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.household.classification.ClassificationInputs;
import vn.giamngheo.household.classification.Judgement;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.household.whatif.WhatIfRequest.Item;
import vn.giamngheo.household.whatif.WhatIfView.ItemView;
import vn.giamngheo.kit.problem.Fault;

/** Draws classifications and keeps none; a batch with a fault is refused as a whole. */
@ApplicationScoped
class ClassifyWithoutKeeping {

    private final Standards standards;

    ClassifyWithoutKeeping(Standards standards) {
        this.standards = standards;
    }

    Answer classify(WhatIfRequest request) {
        var known = new HashMap<String, PovertyStandard>();
        request.items().stream()
                .map(Item::standard)
                .distinct()
                .forEach(code -> standards.find(code).ifPresent(standard -> known.put(code, standard)));
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < request.items().size(); i++) {
            var item = request.items().get(i);
            check("/items/" + i, item, known.get(item.standard()), faults);
        }
        if (!faults.isEmpty()) {
            return new Answer.Invalid(faults);
        }
        return new Answer.Classified(request.items().stream()
                .map(item -> classify(item, known.get(item.standard())))
                .toList());
    }

    private static ItemView classify(Item item, PovertyStandard standard) {
        var members = item.members() == null ? List.<WhatIfRequest.PersonRequest>of() : item.members();
        var inputs = new ClassificationInputs(
                item.areaType(),
                item.incomePerHead(),
                item.incomeScore(),
                item.deprivations(),
                members.stream()
                        .map(person ->
                                new ClassificationInputs.Person(person.id(), person.birthYear(), person.birthDate()))
                        .toList(),
                item.observations(),
                standard.code(),
                standard.contentHash(),
                item.surveyedOn());
        return ItemView.of(item.reference(), standard.code(), standard.contentHash(), Judgement.of(standard, inputs));
    }

    private void check(
            String pointer,
            Item item,
            @org.jspecify.annotations.Nullable PovertyStandard standard,
            List<Fault> faults) {
        if (standard == null) {
            faults.add(Fault.at(pointer + "/standard", "UnknownStandard", item.standard(), standards.codes()));
            return;
        }
        if ((item.incomePerHead() == null) == (item.incomeScore() == null)) {
            faults.add(Fault.at(pointer + "/incomePerHead", "IncomeOrScore"));
        }
        if (item.incomeScore() != null && !standard.hasScores()) {
            faults.add(Fault.at(pointer + "/incomeScore", "NoScores", standard.code()));
        }
        if ((item.deprivations() == null) == (item.observations() == null)) {
            faults.add(Fault.at(pointer + "/deprivations", "ListOrObservations"));
        }
        if (item.observations() != null
                && (item.members() == null || item.members().isEmpty())) {
            faults.add(Fault.at(pointer + "/members", "MembersNeeded"));
        }
        if (item.observations() != null
                && item.members() != null
                && item.observations().members() != null) {
            var meant =
                    item.members().stream().map(WhatIfRequest.PersonRequest::id).collect(Collectors.toSet());
            item.observations().members().stream()
                    .filter(seen -> !meant.contains(seen.memberId()))
                    .forEach(seen -> faults.add(
                            Fault.at(pointer + "/observations/members/" + seen.memberId(), "UnknownMember")));
        }
        if (item.deprivations() != null) {
            for (var i = 0; i < item.deprivations().size(); i++) {
                if (!standard.indicatorCodes().contains(item.deprivations().get(i))) {
                    faults.add(Fault.at(
                            pointer + "/deprivations/" + i,
                            "UnknownIndicator",
                            standard.code(),
                            String.join(", ", standard.indicatorCodes())));
                }
            }
        }
    }

    /** What can come of asking. */
    sealed interface Answer {

        record Classified(List<ItemView> items) implements Answer {}

        record Invalid(List<Fault> faults) implements Answer {}
    }
}
