package vn.giamngheo.household.survey.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.ClassificationInputs.Person;
import vn.giamngheo.household.observation.MemberObservation;
import vn.giamngheo.household.observation.Observations;

/** Finds what is unlikely when a household is compared with the year before; each rule is data with its own number. */
public final class Anomaly {

    private Anomaly() {}

    /** The pointers at which a rule strikes; none when it does not or when either year does not tell. */
    public static List<String> of(Rule rule, Year before, Year now) {
        return switch (rule.kind()) {
            case INCOME_TIMES ->
                strikes(
                        "/findings",
                        before.income(),
                        now.income(),
                        (was, is) -> was.signum() > 0 && is.compareTo(was.multiply(rule.number())) >= 0);
            case INCOME_FALLS_TO ->
                strikes(
                        "/findings",
                        before.income(),
                        now.income(),
                        (was, is) -> was.signum() > 0 && is.compareTo(was.multiply(rule.number())) <= 0);
            case FLOOR_AREA_FALLS_TO ->
                strikes(
                        "/observations/dwelling/floorArea",
                        before.floorArea(),
                        now.floorArea(),
                        (was, is) -> was.signum() > 0 && is.compareTo(was.multiply(rule.number())) <= 0);
            case BIRTH_YEAR_LATER ->
                now.members().stream()
                        .filter(person -> {
                            var was = before.birthYears().get(person.id());
                            return was != null
                                    && person.birthYear() - was >= rule.number().intValue();
                        })
                        .map(person -> "/members/" + person.id() + "/birthYear")
                        .toList();
            case MEMBERS_VANISHED -> vanished(rule, before, now);
            case EDUCATION_LOST ->
                now.seen().stream()
                        .filter(member -> lost(before, member))
                        .map(member -> "/observations/members/" + member.memberId() + "/education")
                        .toList();
        };
    }

    private static List<String> vanished(Rule rule, Year before, Year now) {
        var stayed = now.members().stream()
                .filter(person -> before.birthYears().containsKey(person.id()))
                .count();
        var gone = before.members().size() - stayed;
        var limit = rule.number().multiply(BigDecimal.valueOf(before.members().size()));
        return !before.members().isEmpty() && BigDecimal.valueOf(gone).compareTo(limit) >= 0
                ? List.of("/members")
                : List.of();
    }

    private static boolean lost(Year before, MemberObservation member) {
        return before.seen().stream()
                .filter(was -> was.memberId().equals(member.memberId()))
                .anyMatch(was -> was.education() != null
                        && member.education() != null
                        && member.education().compareTo(was.education()) < 0);
    }

    private static List<String> strikes(String pointer, @Nullable BigDecimal was, @Nullable BigDecimal is, Test test) {
        return was != null && is != null && test.strikes(was, is) ? List.of(pointer) : List.of();
    }

    private interface Test {
        boolean strikes(BigDecimal was, BigDecimal is);
    }

    /** What a rule compares. */
    public enum Kind {
        INCOME_TIMES,
        INCOME_FALLS_TO,
        FLOOR_AREA_FALLS_TO,
        BIRTH_YEAR_LATER,
        MEMBERS_VANISHED,
        EDUCATION_LOST
    }

    /**
     * A rule and its words.
     *
     * @param parameter a factor, a share or a number of years, by kind
     */
    public record Rule(String code, Kind kind, @Nullable BigDecimal parameter, String textVi, String textEn) {

        BigDecimal number() {
            return Objects.requireNonNullElse(parameter, BigDecimal.ONE);
        }
    }

    /** What one year says of a household, as far as rules ask. */
    public record Year(
            @Nullable BigDecimal income,
            List<Person> members,
            @Nullable Observations observations) {

        @Nullable
        BigDecimal floorArea() {
            return observations == null || observations.dwelling() == null
                    ? null
                    : observations.dwelling().floorArea();
        }

        List<MemberObservation> seen() {
            return observations == null || observations.members() == null ? List.of() : observations.members();
        }

        Map<UUID, Integer> birthYears() {
            return members.stream().collect(Collectors.toMap(Person::id, Person::birthYear));
        }
    }
}
