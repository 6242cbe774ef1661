package vn.giamngheo.task.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntitlementsTest {

    private static final LocalDate DAY = LocalDate.parse("2018-05-01");
    private static final Conditions ANYBODY =
            new Conditions(Set.of(), Set.of(), Set.of(), null, null, null, Set.of(), Set.of());
    private static final Facts NOTHING_KNOWN =
            new Facts(DAY, null, null, Set.of(), List.of(), Set.of(), null, Set.of());

    @ParameterizedTest
    @CsvSource({"2018-02-19, false", "2018-02-20, true", "2020-10-31, true", "2020-11-01, false"})
    void aBenefitHoldsFromItsFirstDayToTheDayBeforeItsEnd(LocalDate on, boolean claimed) {
        var period = new Period(LocalDate.parse("2018-02-20"), LocalDate.parse("2020-11-01"));
        var lunch = benefit("LUNCH", 10, null, ANYBODY, period);

        assertThat(codes(on(on), lunch)).isEqualTo(claimed ? List.of("LUNCH") : List.of());
    }

    @Test
    void whatHasNoKnownBeginningHoldsOnAnyDay() {
        assertThat(codes(on(LocalDate.parse("1990-01-01")), benefit("A", 1, null, ANYBODY, new Period(null, null))))
                .containsExactly("A");
    }

    @ParameterizedTest
    @CsvSource({"2, ''", "3, 3", "5, 5", "6, ''", "'2,3,4,12', '3,4'"})
    void agesAreInclusiveAndOnlyTheMembersConcernedAreNamed(String ages, String concerned) {
        var lunch = new Conditions(Set.of(), Set.of(), Set.of(), null, 3, 5, Set.of(), Set.of());
        var facts = new Facts(DAY, null, null, Set.of(), numbers(ages), Set.of(), null, Set.of());
        var items = Entitlements.of(facts, List.of(benefit("LUNCH", 10, null, lunch)))
                .items();

        assertThat(items.stream().flatMap(claim -> claim.ages().stream()).toList())
                .isEqualTo(numbers(concerned));
        assertThat(items).hasSize(concerned.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({", false", "2015-04-30, false", "2015-05-01, true", "2018-05-01, true", "2018-05-02, false"})
    void anEscapeCountsUntilItsAnniversary(@Nullable LocalDate escapedOn, boolean claimed) {
        var escaped = new Conditions(Set.of(), Set.of(), Set.of(), 3, null, null, Set.of(), Set.of());
        var facts = new Facts(DAY, null, null, Set.of(), List.of(), Set.of(), escapedOn, Set.of());

        assertThat(codes(facts, benefit("LOAN", 8, null, escaped))).isEqualTo(claimed ? List.of("LOAN") : List.of());
    }

    @Test
    void ofOneGroupTheHighestIsGivenAndTheRestSaysWhyNot() {
        var told = Entitlements.of(
                NOTHING_KNOWN,
                List.of(
                        benefit("LOW", 70, "G", ANYBODY),
                        benefit("HIGH", 100, "G", ANYBODY),
                        benefit("FREE", 1, null, ANYBODY)));

        assertThat(told.items()).extracting(claim -> claim.benefit().code()).containsExactly("HIGH", "FREE");
        assertThat(told.items().get(0).why()).extracting(Reason::condition).contains(Condition.HIGHEST);
        assertThat(told.items().get(1).why()).extracting(Reason::condition).doesNotContain(Condition.HIGHEST);
        assertThat(told.notChosen()).extracting(claim -> claim.benefit().code()).containsExactly("LOW");
        assertThat(told.notChosen().get(0).why()).extracting(Reason::condition).contains(Condition.NOT_HIGHER);
    }

    @Test
    void ofEqualsTheFirstIsGiven() {
        var told =
                Entitlements.of(NOTHING_KNOWN, List.of(benefit("A", 10, "G", ANYBODY), benefit("B", 10, "G", ANYBODY)));

        assertThat(told.items()).extracting(claim -> claim.benefit().code()).containsExactly("A");
        assertThat(told.notChosen()).extracting(claim -> claim.benefit().code()).containsExactly("B");
    }

    @Test
    void whatTheCallerMustStateIsNeededInFull() {
        var both = new Conditions(
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                Set.of(Stated.ACCUSED, Stated.ETHNIC_MINORITY));
        var one = new Facts(DAY, null, null, Set.of(), List.of(), Set.of(), null, Set.of(Stated.ACCUSED));
        var all = new Facts(
                DAY,
                null,
                null,
                Set.of(),
                List.of(),
                Set.of(),
                null,
                Set.of(Stated.ACCUSED, Stated.ETHNIC_MINORITY, Stated.FARMING));

        assertThat(codes(one, benefit("AID", 1, null, both))).isEmpty();
        assertThat(codes(all, benefit("AID", 1, null, both))).containsExactly("AID");
    }

    private static Facts on(LocalDate day) {
        return new Facts(day, null, null, Set.of(), List.of(), Set.of(), null, Set.of());
    }

    private static List<String> codes(Facts facts, Benefit benefit) {
        return Entitlements.of(facts, List.of(benefit)).items().stream()
                .map(claim -> claim.benefit().code())
                .toList();
    }

    private static Benefit benefit(String code, int amount, @Nullable String group, Conditions conditions) {
        return benefit(code, amount, group, conditions, new Period(null, null));
    }

    private static Benefit benefit(
            String code, int amount, @Nullable String group, Conditions conditions, Period period) {
        var text = new BothLanguages("vi", "en");
        var programme = new Programme("P", text, "law", null, null, new Period(null, null), "CONFIRMED", "test");
        return new Benefit(
                programme,
                code,
                text,
                BigDecimal.valueOf(amount),
                Unit.PERCENT_OFF,
                null,
                group,
                true,
                conditions,
                period,
                "CONFIRMED",
                "test");
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(",", -1)).stream().map(Integer::valueOf).toList();
    }
}
