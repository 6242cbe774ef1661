package vn.giamngheo.household.subject;

import java.util.ArrayList;
import java.util.List;

import vn.giamngheo.household.subject.DecideSubjectRequest.Outcome;
import vn.giamngheo.kit.problem.Fault;

/** What a decision must say: a refusal why, a correction where it was made, and nothing else where. */
final class DecisionRules {

    private DecisionRules() {}

    static List<Fault> check(RequestKind kind, DecideSubjectRequest decision) {
        var faults = new ArrayList<Fault>();
        var reason = decision.reason();
        if (decision.outcome() == Outcome.REFUSED && (reason == null || reason.isBlank())) {
            faults.add(Fault.at("/reason", "NotBlank"));
        }
        var named = (decision.correctedVersion() == null ? 0 : 1) + (decision.correctedSurvey() == null ? 0 : 1);
        var corrected = kind == RequestKind.CORRECTION && decision.outcome() == Outcome.FULFILLED;
        if (corrected && named != 1) {
            faults.add(Fault.at("/correctedVersion", "CorrectionNamesOne"));
        }
        if (!corrected && named != 0) {
            faults.add(Fault.at("/correctedVersion", "OnlyForCorrection"));
        }
        return faults;
    }
}
