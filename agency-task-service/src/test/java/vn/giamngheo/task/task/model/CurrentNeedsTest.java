package vn.giamngheo.task.task.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.giamngheo.task.routing.Routed;
import vn.giamngheo.task.routing.WantedTask;
import vn.giamngheo.task.task.model.CurrentNeeds.RoutedFact;

import static org.assertj.core.api.Assertions.assertThat;

class CurrentNeedsTest {

    private static final WantedTask HOUSING = new WantedTask("HOUSING_QUALITY", "ECONOMY", 1);

    private final RoutedFact wanting = fact("VN-2016", 1, "HOUSING_QUALITY", new Routed(true, true, Set.of(HOUSING)));
    private final RoutedFact content = fact("VN-2022", 2, "", new Routed(true, true, Set.of()));

    @Test
    void aNeedUnderEitherStandardCounts() {
        assertThat(CurrentNeeds.of(List.of(wanting, content)).wishes())
                .isEqualTo(CurrentNeeds.of(List.of(content, wanting)).wishes())
                .extracting(CurrentNeeds.Wish::task)
                .containsExactly(HOUSING);
    }

    @Test
    void whereBothStandardsWantATaskTheNewerSpeaks() {
        var newer = fact("VN-2022", 2, "HOUSING_QUALITY", new Routed(true, true, Set.of(HOUSING)));

        assertThat(CurrentNeeds.of(List.of(wanting, newer)).wishes())
                .extracting(wish -> wish.fact().standard())
                .containsExactly("VN-2022");
    }

    @Test
    void aNeedThatNoSurveyFindsIsGone() {
        assertThat(reason(content)).isEqualTo(CancelledReason.NEED_GONE);
    }

    @Test
    void aClassThatIsNotServedSaysNothingAboutTheNeed() {
        assertThat(reason(fact("VN-2016", 2, "", new Routed(true, false, Set.of()))))
                .isEqualTo(CancelledReason.CLASS_NO_LONGER_ELIGIBLE);
        assertThat(reason(fact("VN-2016", 2, "HOUSING_QUALITY", new Routed(true, false, Set.of()))))
                .isEqualTo(CancelledReason.CLASS_NO_LONGER_ELIGIBLE);
    }

    @Test
    void aNeedThatStaysButGoesElsewhereIsNoLongerRouted() {
        var elsewhere = new Routed(true, true, Set.of(new WantedTask("HOUSING_QUALITY", "COMMUNE", 1)));

        assertThat(reason(fact("VN-2022", 2, "HOUSING_QUALITY", elsewhere)))
                .isEqualTo(CancelledReason.NO_LONGER_ROUTED);
    }

    @Test
    void withoutRulesNothingIsClaimedAboutTheNeed() {
        assertThat(reason(fact("VN-2027", 2, "", new Routed(false, false, Set.of()))))
                .isEqualTo(CancelledReason.NO_LONGER_ROUTED);
    }

    private static CancelledReason reason(RoutedFact fact) {
        return CurrentNeeds.of(List.of(fact)).reasonAgainst("HOUSING_QUALITY");
    }

    private static RoutedFact fact(String standard, long sequence, String need, Routed routed) {
        var fact = new SurveyFact(
                new UUID(0, 1),
                2021,
                standard,
                sequence,
                new UUID(0, sequence),
                new Commune("20107", LocalDate.of(2015, 1, 1)),
                "URBAN",
                "POOR",
                need.isEmpty() ? Set.of() : Set.of(need),
                false);
        return new RoutedFact(fact, routed);
    }
}
