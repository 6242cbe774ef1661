package vn.giamngheo.household.classification;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.ClassificationInputs.Person;
import vn.giamngheo.household.classification.IndicatorResult.Evidence;
import vn.giamngheo.household.classification.IndicatorResult.Outcome;
import vn.giamngheo.household.observation.Dwelling;
import vn.giamngheo.household.observation.MemberObservation;
import vn.giamngheo.household.observation.Observations;
import vn.giamngheo.household.observation.WasteDisposal;
import vn.giamngheo.household.standard.CutOff;
import vn.giamngheo.household.standard.PovertyStandard;

/**
 * Derives what a household lacks from what was observed, by the cut-offs of a standard: a pure function. A list that the
 * form brought itself is taken as it is.
 *
 * <p>Sources of the cut-offs: the standard's own data, each with its confidence.
 */
public final class DeriveIndicators {

    private static final Observations NOTHING = new Observations(null, null, null, null, null, null, null, null);

    private final ClassificationInputs inputs;
    private final Observations seen;

    private DeriveIndicators(ClassificationInputs inputs) {
        this.inputs = inputs;
        this.seen = inputs.observations() == null ? NOTHING : inputs.observations();
    }

    /** One result for each indicator, in the standard's order. */
    public static List<IndicatorResult> derive(PovertyStandard standard, ClassificationInputs inputs) {
        var listed = inputs.listed();
        if (listed != null) {
            return standard.indicators().stream()
                    .map(indicator -> new IndicatorResult(
                            indicator.code(),
                            listed.contains(indicator.code()) ? Outcome.DEPRIVED : Outcome.NOT_DEPRIVED,
                            List.of(),
                            List.of()))
                    .toList();
        }
        var derivation = new DeriveIndicators(inputs);
        return standard.indicators().stream()
                .map(indicator -> derivation.judge(indicator.code(), indicator.cutOff()))
                .toList();
    }

    private IndicatorResult judge(String code, CutOff cutOff) {
        return switch (cutOff) {
            case CutOff.CareMissed() ->
                ofMembers(person -> true, "careMissed", MemberObservation::careMissed, missed -> missed)
                        .any(code);
            case CutOff.MemberUninsured(var fromAge) ->
                ofMembers(
                                person -> age(person) >= fromAge,
                                "healthInsurance",
                                MemberObservation::healthInsurance,
                                insured -> !insured)
                        .any(code);
            case CutOff.ChildSchooling(var fromAge, var belowAge, var deprived) ->
                ofMembers(
                                person -> age(person) >= fromAge && age(person) < belowAge,
                                "schooling",
                                MemberObservation::schooling,
                                deprived::contains)
                        .any(code);
            case CutOff.ChildMalnourished(var belowAge) ->
                ofMembers(
                                person -> age(person) < belowAge,
                                "malnourished",
                                MemberObservation::malnourished,
                                malnourished -> malnourished)
                        .any(code);
            case CutOff.WorkLacking(var fromAge, var deprived) ->
                ofMembers(person -> age(person) >= fromAge, "work", MemberObservation::work, deprived::contains)
                        .any(code);
            case CutOff.EducationBelow(var steps) -> education(code, steps);
            case CutOff.DependantsAbove(var percent, var belowAge) -> dependants(code, percent, belowAge);
            case CutOff.NonDurableParts parts -> dwelling(code, parts);
            case CutOff.FloorAreaBelow(var perHead) -> floorArea(code, perHead);
            case CutOff.WaterNotAccepted(var accepted) ->
                one("/observations/waterSource", seen.waterSource(), source -> !accepted.contains(source))
                        .any(code);
            case CutOff.LatrineNotAccepted(var accepted) ->
                one("/observations/latrine", seen.latrine(), latrine -> !accepted.contains(latrine))
                        .any(code);
            case CutOff.NoServiceUsed(var services) ->
                one("/observations/telecom", seen.telecom(), used -> Collections.disjoint(used, services))
                        .any(code);
            case CutOff.NoDevice device -> devices(code, device);
            case CutOff.WasteUntreated() ->
                one("/observations/waste", seen.waste(), waste -> waste == WasteDisposal.UNTREATED)
                        .any(code);
        };
    }

    private int age(Person person) {
        return person.ageOn(inputs.surveyedOn());
    }

    /** What was seen of those members whom the cut-off means. */
    private <T> Evidences ofMembers(
            Predicate<Person> meant,
            String field,
            Function<MemberObservation, @Nullable T> value,
            Predicate<T> lacking) {
        var evidences = new Evidences();
        for (var person : inputs.members()) {
            if (meant.test(person)) {
                evidences.see(
                        pointer(person, field), seen.of(person.id()).map(value).orElse(null), lacking);
            }
        }
        return evidences;
    }

    private IndicatorResult education(String code, List<CutOff.EducationBelow.Step> steps) {
        var evidences = new Evidences();
        for (var person : inputs.members()) {
            var step = steps.stream().filter(each -> means(each, person)).findFirst();
            if (step.isPresent()) {
                var member = seen.of(person.id());
                var studying = member.map(MemberObservation::studying).orElse(null);
                if (Boolean.TRUE.equals(studying)) {
                    evidences.see(pointer(person, "studying"), studying, yes -> false);
                } else {
                    // Whoever is not known to study is judged by the certificate; a sufficient one settles it alone.
                    var education = member.map(MemberObservation::education).orElse(null);
                    var sufficient = education != null && step.get().accepted().contains(education);
                    if (studying == null && !sufficient) {
                        evidences.see(pointer(person, "studying"), null, unused -> false);
                    } else {
                        evidences.see(
                                pointer(person, "education"),
                                education,
                                held -> !step.get().accepted().contains(held));
                    }
                }
            }
        }
        return evidences.any(code);
    }

    private boolean means(CutOff.EducationBelow.Step step, Person person) {
        return age(person) >= step.fromAge()
                && (step.belowAge() == null || age(person) < step.belowAge())
                && (step.bornSince() == null || person.birthYear() >= step.bornSince());
    }

    private IndicatorResult dependants(String code, int percent, int belowAge) {
        var evidences = new Evidences();
        for (var person : inputs.members()) {
            if (age(person) < belowAge) {
                evidences.see(pointer(person, "age"), age(person), child -> true);
            } else {
                evidences.see(
                        pointer(person, "monthlyBenefit"),
                        seen.of(person.id())
                                .map(MemberObservation::monthlyBenefit)
                                .orElse(null),
                        receives -> receives);
            }
        }
        var members = inputs.members().size();
        return evidences.all(
                code,
                evidences.lacking() * 100 > percent * members,
                new Evidence("/observations/members", evidences.lacking() + "/" + members));
    }

    private IndicatorResult dwelling(String code, CutOff.NonDurableParts parts) {
        var dwelling = seen.dwelling() == null ? new Dwelling(null, null, null, null) : seen.dwelling();
        var evidences = new Evidences();
        evidences.see(
                "/observations/dwelling/wall",
                dwelling.wall(),
                wall -> !parts.durable().contains(wall));
        evidences.see(
                "/observations/dwelling/pillar",
                dwelling.pillar(),
                pillar -> !parts.durable().contains(pillar));
        evidences.see(
                "/observations/dwelling/roof",
                dwelling.roof(),
                roof -> !parts.durable().contains(roof));
        return evidences.atLeast(parts.atLeast(), code);
    }

    private IndicatorResult floorArea(String code, BigDecimal perHead) {
        var area = seen.dwelling() == null ? null : seen.dwelling().floorArea();
        var members = BigDecimal.valueOf(inputs.members().size());
        return one("/observations/dwelling/floorArea", area, all -> all.compareTo(perHead.multiply(members)) < 0)
                .any(code);
    }

    private IndicatorResult devices(String code, CutOff.NoDevice cutOff) {
        var devices = seen.devices();
        var has = devices != null && !Collections.disjoint(devices, cutOff.devices());
        var evidences = new Evidences();
        evidences.see("/observations/devices", devices, owned -> Collections.disjoint(owned, cutOff.devices()));
        if (cutOff.loudspeakerCounts() && !has) {
            evidences.see("/observations/hearsLoudspeaker", seen.hearsLoudspeaker(), hears -> !hears);
            return evidences.atLeast(2, code);
        }
        return evidences.any(code);
    }

    private static <T> Evidences one(String pointer, @Nullable T value, Predicate<T> lacking) {
        var evidences = new Evidences();
        evidences.see(pointer, value, lacking);
        return evidences;
    }

    private static String pointer(Person person, String field) {
        return "/observations/members/" + person.id() + "/" + field;
    }
}
