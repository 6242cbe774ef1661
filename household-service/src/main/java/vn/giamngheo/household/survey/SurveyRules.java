package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.survey.DraftSurveyRequest.FindingRequest;
import vn.giamngheo.kit.problem.Fault;

/** What must hold within a survey: a pure function of the request, its round and the round's standards. */
final class SurveyRules {

    private SurveyRules() {}

    static List<Fault> check(
            DraftSurveyRequest request, SurveyRound round, Map<String, PovertyStandard> standards, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (request.surveyedOn().isAfter(today)) {
            faults.add(Fault.at("/surveyedOn", "InFuture"));
        } else if (!round.holds(request.surveyedOn())) {
            faults.add(Fault.at(
                    "/surveyedOn",
                    "OutsideRound",
                    round.opensOn().toString(),
                    round.closesOn().toString()));
        }
        var found = request.findings().stream().map(FindingRequest::standard).collect(Collectors.toList());
        if (found.size() != new HashSet<>(found).size() || !new TreeSet<>(found).equals(round.standards())) {
            faults.add(Fault.at("/findings", "OneFindingPerStandard", String.join(", ", round.standards())));
        }
        for (var i = 0; i < request.findings().size(); i++) {
            var finding = request.findings().get(i);
            var standard = standards.get(finding.standard());
            if (standard != null) {
                checkFinding("/findings/" + i, finding, standard, faults);
            }
        }
        return faults;
    }

    private static void checkFinding(
            String pointer, FindingRequest finding, PovertyStandard standard, List<Fault> faults) {
        if ((finding.incomePerHead() == null) == (finding.incomeScore() == null)) {
            faults.add(Fault.at(pointer + "/incomePerHead", "IncomeOrScore"));
        }
        if (finding.incomeScore() != null && !standard.hasScores()) {
            faults.add(Fault.at(pointer + "/incomeScore", "NoScores", standard.code()));
        }
        var known = new HashSet<>(standard.indicators());
        var seen = new HashSet<String>();
        for (var i = 0; i < finding.deprivations().size(); i++) {
            var code = finding.deprivations().get(i);
            if (!known.contains(code)) {
                faults.add(Fault.at(
                        pointer + "/deprivations/" + i,
                        "UnknownIndicator",
                        standard.code(),
                        String.join(", ", standard.indicators())));
            } else if (!seen.add(code)) {
                faults.add(Fault.at(pointer + "/deprivations/" + i, "Repeated"));
            }
        }
        var points = Finding.POINTS_PER_DEPRIVATION * finding.deprivations().size();
        if (finding.deprivationScore() != null && finding.deprivationScore() != points) {
            faults.add(Fault.at(
                    pointer + "/deprivationScore",
                    "ScoreDisagrees",
                    finding.deprivations().size(),
                    points));
        }
    }
}
