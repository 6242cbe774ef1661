package vn.giamngheo.household.subject;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.subject.DecideSubjectRequest.Outcome;
import vn.giamngheo.kit.problem.Fault;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionRulesTest {

    private static final UUID SURVEY = new UUID(7, 7);

    @Test
    void refusalSaysWhy() {
        assertThat(DecisionRules.check(RequestKind.DELETION, decision(Outcome.REFUSED, " ", null, null)))
                .containsExactly(Fault.at("/reason", "NotBlank"));
        assertThat(DecisionRules.check(RequestKind.DELETION, decision(Outcome.REFUSED, "Luật buộc lưu", null, null)))
                .isEmpty();
    }

    @Test
    void correctionThatWasMadeNamesExactlyOnePlace() {
        assertThat(DecisionRules.check(RequestKind.CORRECTION, decision(Outcome.FULFILLED, null, null, null)))
                .containsExactly(Fault.at("/correctedVersion", "CorrectionNamesOne"));
        assertThat(DecisionRules.check(RequestKind.CORRECTION, decision(Outcome.FULFILLED, null, 3L, SURVEY)))
                .containsExactly(Fault.at("/correctedVersion", "CorrectionNamesOne"));
        assertThat(DecisionRules.check(RequestKind.CORRECTION, decision(Outcome.FULFILLED, null, 3L, null)))
                .isEmpty();
        assertThat(DecisionRules.check(RequestKind.CORRECTION, decision(Outcome.FULFILLED, null, null, SURVEY)))
                .isEmpty();
    }

    @Test
    void nothingElseNamesOne() {
        assertThat(DecisionRules.check(RequestKind.ACCESS, decision(Outcome.FULFILLED, null, 3L, null)))
                .containsExactly(Fault.at("/correctedVersion", "OnlyForCorrection"));
        assertThat(DecisionRules.check(RequestKind.CORRECTION, decision(Outcome.REFUSED, "Đúng rồi", null, SURVEY)))
                .containsExactly(Fault.at("/correctedVersion", "OnlyForCorrection"));
    }

    private static DecideSubjectRequest decision(
            Outcome outcome, @Nullable String reason, @Nullable Long version, @Nullable UUID survey) {
        return new DecideSubjectRequest(outcome, reason, version, survey);
    }
}
