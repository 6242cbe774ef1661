package vn.giamngheo.task.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamngheo.task.dossier.DossierRules.Did;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class DossierRulesTest {

    private static final DossierStep EDUCATION = new DossierStep(1, "EDUCATION", StepAction.APPRAISE);
    private static final DossierStep FINANCE = new DossierStep(2, "FINANCE_PLANNING", StepAction.APPRAISE);
    private static final DossierStep COMMITTEE = new DossierStep(3, "DISTRICT_COMMITTEE", StepAction.APPROVE);

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachStateAllowsExactlyItsActions(
            DossierState state, @Nullable StepAction waitingFor, DossierAction action, boolean possible) {
        assertThat(DossierRules.possible(state, waitingFor).contains(action)).isEqualTo(possible);
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(
                        row(DossierState.DRAFT, null, "EDIT", "SUBMIT", "WITHDRAW"),
                        row(DossierState.RETURNED, null, "EDIT", "SUBMIT", "WITHDRAW"),
                        row(DossierState.SUBMITTED, StepAction.APPRAISE, "APPRAISE", "RETURN", "WITHDRAW"),
                        row(DossierState.SUBMITTED, StepAction.APPROVE, "APPROVE", "RETURN", "REJECT", "WITHDRAW"),
                        row(DossierState.APPROVED, null),
                        row(DossierState.REJECTED, null),
                        row(DossierState.WITHDRAWN, null))
                .flatMap(row -> EnumSet.allOf(DossierAction.class).stream()
                        .map(action ->
                                arguments(row.state, row.waitingFor, action, row.possible.contains(action.name()))));
    }

    @Test
    void stepsAreTakenByTheAgencyThatIsUpAndTheRestByTheMakers() {
        assertThat(Arrays.stream(DossierAction.values()).filter(DossierAction::takesAStep))
                .containsExactly(
                        DossierAction.APPRAISE, DossierAction.APPROVE, DossierAction.RETURN, DossierAction.REJECT);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED, 0, true",
        "EDITED, 0, true",
        "SUBMITTED, 1, true",
        "APPRAISED, 2, true",
        "APPRAISED, 1, false",
        "RETURNED, 1, false"
    })
    void whoeverMadeItInAnyRunOrTookAStepOfThisOneTakesNone(Deed deed, int run, boolean ownWork) {
        assertThat(DossierRules.isOwnWork(List.of(new Did(deed, run)), 2)).isEqualTo(ownWork);
    }

    @Test
    void whoeverHadNoHandInItTakesAStep() {
        assertThat(DossierRules.isOwnWork(List.of(), 1)).isFalse();
    }

    @Test
    void theWayLeadsByPositionsWhateverOrderItIsToldIn() {
        var way = List.of(COMMITTEE, EDUCATION, FINANCE);

        assertThat(DossierRules.first(way)).contains(EDUCATION);
        assertThat(DossierRules.after(way, 1)).contains(FINANCE);
        assertThat(DossierRules.after(way, 2)).contains(COMMITTEE);
        assertThat(DossierRules.after(way, 3)).isEmpty();
        assertThat(DossierRules.first(List.of())).isEmpty();
    }

    @Test
    void aYearOverlapsBothTermsAndTheTermsNotEachOther() {
        assertThat(Term.YEAR.halves()).containsAll(Term.TERM_1.halves()).containsAll(Term.TERM_2.halves());
        assertThat(Term.TERM_1.halves()).doesNotContainAnyElementsOf(Term.TERM_2.halves());
    }

    @Test
    void theLargestAmountOfAThousandLinesFits() {
        assertThat(Math.multiplyExact(1000L, DossierRules.amount(12, 1_000_000_000L)))
                .isEqualTo(12_000_000_000_000L);
    }

    @Test
    void repetitionsAreNamedByTheirPlace() {
        assertThat(DossierRules.repeated(Arrays.asList("a", null, "b", null, "a", "b")))
                .containsExactly(4, 5);
    }

    private static Row row(DossierState state, @Nullable StepAction waitingFor, String... possible) {
        return new Row(state, waitingFor, Set.of(possible));
    }

    private record Row(DossierState state, @Nullable StepAction waitingFor, Set<String> possible) {}
}
