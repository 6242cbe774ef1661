package vn.giamngheo.task.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;

/** Makes facts of query parameters, or names all that are wrong at once. */
final class FactsReader {

    static final int MAX_AGES = 30;

    private final List<Fault> faults = new ArrayList<>();

    private FactsReader() {}

    /** The query parameters as they came. */
    record Query(
            LocalDate on,
            @Nullable HouseholdClass classification,
            @Nullable PovertyType povertyType,
            @Nullable String deprivation,
            @Nullable String age,
            @Nullable String communeFlag,
            @Nullable LocalDate escapedOn,
            @Nullable String accused,
            @Nullable String farming,
            @Nullable String minority) {}

    static Facts read(Query query) {
        var reader = new FactsReader();
        var facts = new Facts(
                query.on,
                query.classification,
                query.povertyType,
                reader.constants("deprivation", query.deprivation, Deprivation.class),
                reader.ages(query.age),
                reader.constants("communeFlag", query.communeFlag, CommuneFlag.class),
                query.escapedOn,
                reader.stated(query));
        reader.hold(facts);
        if (!reader.faults.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, reader.faults);
        }
        return facts;
    }

    /** Without its type, a poor household would be told too little of its health insurance, and in silence. */
    private void hold(Facts facts) {
        if (facts.classification() == HouseholdClass.POOR && facts.povertyType() == null) {
            faults.add(Fault.at("povertyType", "PovertyTypeNeeded"));
        }
        if (facts.classification() != HouseholdClass.POOR && facts.povertyType() != null) {
            faults.add(Fault.at("povertyType", "PovertyTypeOfPoorOnly"));
        }
        if (facts.escapedOn() != null && facts.escapedOn().isAfter(facts.on())) {
            faults.add(Fault.at("escapedOn", "EscapedLater"));
        }
    }

    private Set<Stated> stated(Query query) {
        var stated = EnumSet.noneOf(Stated.class);
        if (isTrue("accused", query.accused)) {
            stated.add(Stated.ACCUSED);
        }
        if (isTrue("farming", query.farming)) {
            stated.add(Stated.FARMING);
        }
        if (isTrue("minority", query.minority)) {
            stated.add(Stated.ETHNIC_MINORITY);
        }
        return Set.copyOf(stated);
    }

    /** Read by hand: for the framework every word but "true" is a "no". */
    private boolean isTrue(String parameter, @Nullable String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            faults.add(Fault.at(parameter, "UnknownValue", "true, false"));
        }
        return "true".equals(text);
    }

    private List<Integer> ages(@Nullable String text) {
        var ages = new ArrayList<Integer>();
        for (var part : parts(text)) {
            if (!part.matches("\\d{1,3}") || Integer.parseInt(part) > Conditions.OLDEST) {
                faults.add(Fault.at("age", "NoAge", Integer.toString(Conditions.OLDEST)));
                return List.of();
            }
            ages.add(Integer.parseInt(part));
        }
        if (ages.size() > MAX_AGES) {
            faults.add(Fault.at("age", "TooManyAges", Integer.toString(MAX_AGES)));
        }
        return List.copyOf(ages);
    }

    private <E extends Enum<E>> Set<E> constants(String parameter, @Nullable String text, Class<E> type) {
        var known = EnumSet.allOf(type);
        var found = EnumSet.noneOf(type);
        for (var part : new LinkedHashSet<>(parts(text))) {
            var constant =
                    known.stream().filter(each -> each.name().equals(part)).findFirst();
            constant.ifPresentOrElse(
                    found::add,
                    () -> faults.add(Fault.at(
                            parameter,
                            "UnknownValue",
                            String.join(", ", known.stream().map(Enum::name).toList()))));
        }
        return Set.copyOf(found);
    }

    private static List<String> parts(@Nullable String text) {
        return text == null ? List.of() : Stream.of(text.split(",", -1)).toList();
    }
}
