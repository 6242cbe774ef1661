package vn.giamngheo.task.task.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.task.routing.Routed;
import vn.giamngheo.task.routing.Trigger;
import vn.giamngheo.task.routing.WantedTask;
import vn.giamngheo.task.task.model.CurrentNeeds.RoutedFact;

import static org.assertj.core.api.Assertions.assertThat;

/** A task found by the round of 2016, and what the household's latest round means for it. */
class VerdictTest {

    private static final String NEED = "HOUSING_QUALITY";
    private static final String AGENCY = "ECONOMY";
    private static final Set<String> MEASURED = Set.of(NEED, "TELECOM");

    /** The work was done on 2017-03-01; a class that is served has rules that want the task while the need is found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            state        | round | visit      | class   | found | verdict
            OPEN         | 2017  | 2017-10-12 | POOR    | yes   | GOES_ON
            ACKNOWLEDGED | 2017  | 2017-10-12 | POOR    | yes   | GOES_ON
            IN_PROGRESS  | 2017  | 2017-10-12 | POOR    | yes   | GOES_ON
            REOPENED     | 2017  | 2017-10-12 | POOR    | yes   | GOES_ON
            OPEN         | 2017  | 2017-10-12 | POOR    | no    | NEED_GONE
            IN_PROGRESS  | 2017  | 2017-10-12 | POOR    | no    | NEED_GONE
            REOPENED     | 2017  | 2017-10-12 | POOR    | no    | NEED_GONE
            OPEN         | 2017  | 2017-10-12 | AVERAGE | yes   | CLASS_NO_LONGER_ELIGIBLE
            OPEN         | 2017  | 2017-10-12 | AVERAGE | no    | CLASS_NO_LONGER_ELIGIBLE
            DONE         | 2017  | 2017-10-12 | POOR    | no    | VERIFIED
            DONE         | 2017  | 2017-10-12 | AVERAGE | no    | VERIFIED
            DONE         | 2017  | 2017-10-12 | POOR    | yes   | REOPENED
            DONE         | 2017  | 2017-10-12 | AVERAGE | yes   | CLASS_NO_LONGER_ELIGIBLE!
            DONE         | 2017  | 2017-03-02 | POOR    | no    | VERIFIED
            DONE         | 2017  | 2017-03-01 | POOR    | no    | WAITS
            DONE         | 2017  | 2017-02-01 | AVERAGE | yes   | WAITS
            DONE         | 2017  | 2017-02-01 | POOR    | yes   | GOES_ON
            DONE         | 2016  | 2016-10-12 | POOR    | yes   | GOES_ON
            """, useHeadersInDisplayName = true)
    void theLatestRoundDecides(
            TaskState state, int round, LocalDate visit, String classification, String found, String verdict) {
        var fact = fact(round, visit, null, classification, found.equals("yes"));

        assertThat(words(Verdict.of(task(state), needs(fact, MEASURED)))).isEqualTo(verdict);
    }

    @Test
    void aStandardThatDoesNotMeasureTheNeedVerifiesNothing() {
        var fact = fact(2022, LocalDate.of(2022, 10, 12), null, "POOR", false);

        assertThat(words(Verdict.of(task(TaskState.DONE), needs(fact, Set.of("TELECOM")))))
                .isEqualTo("NO_LONGER_MEASURED");
        assertThat(words(Verdict.of(task(TaskState.OPEN), needs(fact, Set.of("TELECOM")))))
                .isEqualTo("NO_LONGER_MEASURED");
    }

    @Test
    void whatACorrectionNoLongerFindsWasFoundInError() {
        var fact = fact(2016, LocalDate.of(2016, 10, 12), new UUID(0, 7), "POOR", false);

        for (var state : List.of(TaskState.OPEN, TaskState.IN_PROGRESS, TaskState.DONE)) {
            assertThat(words(Verdict.of(task(state), needs(fact, MEASURED))))
                    .as("%s", state)
                    .isEqualTo("FINDING_CORRECTED");
        }
    }

    @Test
    void aNeedThatGoesElsewhereIsNoLongerRoutedAndWithoutRulesNothingIsClaimed() {
        var fact = fact(2017, LocalDate.of(2017, 10, 12), null, "POOR", true);
        var elsewhere = new Routed(true, true, Set.of(wanted(Trigger.DEPRIVATION, NEED, "COMMUNE")), MEASURED);
        var silent = new Routed(false, false, Set.of(), Set.of());

        assertThat(words(Verdict.of(task(TaskState.OPEN), CurrentNeeds.of(List.of(new RoutedFact(fact, elsewhere))))))
                .isEqualTo("NO_LONGER_ROUTED");
        assertThat(words(Verdict.of(task(TaskState.OPEN), CurrentNeeds.of(List.of(new RoutedFact(fact, silent))))))
                .isEqualTo("NO_LONGER_ROUTED");
    }

    @Test
    void aTaskThatWasHandedOverIsStillTheOneThatTheRulesWant() {
        var handedOver =
                new TaskAtSurvey(Trigger.DEPRIVATION, NEED, "LABOUR", AGENCY, TaskState.OPEN, 2016, null, null);
        var fact = fact(2017, LocalDate.of(2017, 10, 12), null, "POOR", true);

        assertThat(words(Verdict.of(handedOver, needs(fact, MEASURED)))).isEqualTo("GOES_ON");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 2018, AVERAGE, true, GOES_ON",
        "OPEN, 2018, POOR, false, RELAPSED",
        "OPEN, 2021, AVERAGE, false, TERM_OVER",
        "DONE, 2018, AVERAGE, true, GOES_ON",
        "DONE, 2021, AVERAGE, false, VERIFIED",
        "DONE, 2018, POOR, false, RELAPSED!"
    })
    void aFollowUpLastsItsTermAndIsVerifiedIfTheHouseholdIsStillOutOfPoverty(
            TaskState state, int round, String classification, boolean wanted, String verdict) {
        var followUp = new TaskAtSurvey(
                Trigger.ESCAPE,
                "NEWLY_ESCAPED",
                "BANK",
                "BANK",
                state,
                2017,
                state == TaskState.DONE ? LocalDate.of(2018, 3, 1) : null,
                LocalDate.of(2020, 12, 31));
        var fact = fact(round, LocalDate.of(round, 10, 12), null, classification, false);
        var wishes = wanted ? Set.of(wanted(Trigger.ESCAPE, "NEWLY_ESCAPED", "BANK")) : Set.<WantedTask>of();
        var needs = CurrentNeeds.of(List.of(new RoutedFact(fact, new Routed(true, fact.poor(), wishes, MEASURED))));

        assertThat(words(Verdict.of(followUp, needs))).isEqualTo(verdict);
    }

    @Test
    void aNeedUnderEitherStandardOfARoundCountsInAnyOrder() {
        var under2016 = routed(fact(2021, LocalDate.of(2021, 10, 12), null, "POOR", true), MEASURED);
        var under2022 = routed(fact(2021, LocalDate.of(2021, 10, 12), null, "POOR", false), Set.of("TELECOM"));

        assertThat(Stream.of(List.of(under2016, under2022), List.of(under2022, under2016))
                        .map(facts -> words(Verdict.of(task(TaskState.DONE), CurrentNeeds.of(facts))))
                        .collect(Collectors.toSet()))
                .containsExactly("REOPENED");
    }

    private static TaskAtSurvey task(TaskState state) {
        return new TaskAtSurvey(
                Trigger.DEPRIVATION,
                NEED,
                AGENCY,
                AGENCY,
                state,
                2016,
                state == TaskState.DONE ? LocalDate.of(2017, 3, 1) : null,
                null);
    }

    private static SurveyFact fact(
            int round, LocalDate visit, @Nullable UUID corrects, String classification, boolean found) {
        return new SurveyFact(
                new UUID(0, 1),
                round,
                "VN-2016",
                round,
                new UUID(0, round),
                visit,
                corrects,
                new Commune("20107", LocalDate.of(2015, 1, 1)),
                "URBAN",
                classification,
                null,
                found ? Set.of(NEED) : Set.of(),
                Set.of(),
                false);
    }

    private static CurrentNeeds needs(SurveyFact fact, Set<String> measured) {
        return CurrentNeeds.of(List.of(routed(fact, measured)));
    }

    private static RoutedFact routed(SurveyFact fact, Set<String> measured) {
        var wanted = fact.poor() && fact.needs().contains(NEED)
                ? Set.of(wanted(Trigger.DEPRIVATION, NEED, AGENCY))
                : Set.<WantedTask>of();
        return new RoutedFact(fact, new Routed(true, fact.poor(), wanted, measured));
    }

    private static WantedTask wanted(Trigger trigger, String need, String agency) {
        return new WantedTask(trigger, need, agency, 1, 1, 5, 60, null, null);
    }

    /** An exclamation mark says that the work counts as not verified. */
    private static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.GoesOn goesOn -> "GOES_ON";
            case Verdict.Verified verified -> "VERIFIED";
            case Verdict.Reopened reopened -> "REOPENED";
            case Verdict.Waits waits -> "WAITS";
            case Verdict.Withdrawn withdrawn -> withdrawn.reason() + (withdrawn.judged() ? "!" : "");
        };
    }
}
