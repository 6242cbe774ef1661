package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.giamngheo.household.observation.Observations;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.registry.HouseholdSnapshot;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.survey.model.Classification.Drawn;
import vn.giamngheo.household.survey.model.Finding;
import vn.giamngheo.household.survey.model.SurveyContent;
import vn.giamngheo.household.survey.model.SurveyContent.FindingContent;
import vn.giamngheo.household.survey.model.SurveyKind;
import vn.giamngheo.kit.problem.Fault;

/** What must hold within a survey: a pure function of its content, household, round and the round's standards. */
final class SurveyRules {

    private SurveyRules() {}

    static List<Fault> check(
            DraftSurveyRequest request,
            Household household,
            HouseholdSnapshot then,
            SurveyRound round,
            Map<String, PovertyStandard> standards,
            LocalDate today) {
        var faults = check(request.content(), request.kind(), household.registeredOn(), then, round, standards, today);
        if (!household.active()) {
            faults.add(Fault.at("/householdId", "HouseholdEnded"));
        }
        var received = request.receivedOn();
        if ((request.kind() == SurveyKind.IN_YEAR) != (received != null)) {
            faults.add(Fault.at("/receivedOn", "ReceivedOnForInYear"));
        } else if (received != null && received.isAfter(request.surveyedOn())) {
            faults.add(Fault.at("/receivedOn", "AfterSurvey"));
        }
        return faults;
    }

    static List<Fault> check(
            SurveyContent content,
            SurveyKind kind,
            LocalDate registeredOn,
            HouseholdSnapshot household,
            SurveyRound round,
            Map<String, PovertyStandard> standards,
            LocalDate today) {
        var faults = new ArrayList<Fault>();
        checkDay(content.surveyedOn(), kind, round, today, faults);
        // Before that day it lived nowhere that is known, and stands on no commune's list.
        if (content.surveyedOn().isBefore(registeredOn)) {
            faults.add(Fault.at("/surveyedOn", "BeforeRegistration", registeredOn.toString()));
        }
        var found = content.findings().stream().map(FindingContent::standard).collect(Collectors.toList());
        if (found.size() != new HashSet<>(found).size() || !new TreeSet<>(found).equals(round.standards())) {
            faults.add(Fault.at("/findings", "OneFindingPerStandard", String.join(", ", round.standards())));
        }
        for (var i = 0; i < content.findings().size(); i++) {
            var finding = content.findings().get(i);
            var standard = standards.get(finding.standard());
            if (standard != null) {
                checkFinding("/findings/" + i, finding, standard, faults);
            }
        }
        if (content.observations() != null) {
            checkMembers(content.observations(), household, faults);
        }
        return faults;
    }

    /** What keeps the engine from deriving every indicator, each observation once. */
    static List<Fault> missing(Collection<Drawn> drawn) {
        return drawn.stream()
                .flatMap(each -> each.judgement().missing().stream())
                .distinct()
                .sorted()
                .map(pointer -> Fault.at(pointer, "NotObserved"))
                .toList();
    }

    private static void checkDay(
            LocalDate surveyedOn, SurveyKind kind, SurveyRound round, LocalDate today, List<Fault> faults) {
        var from = kind == SurveyKind.PERIODIC ? round.opensOn() : LocalDate.of(round.year(), 1, 1);
        var to = kind == SurveyKind.PERIODIC ? round.closesOn() : LocalDate.of(round.year(), 12, 31);
        if (surveyedOn.isAfter(today)) {
            faults.add(Fault.at("/surveyedOn", "InFuture"));
        } else if (surveyedOn.isBefore(from) || surveyedOn.isAfter(to)) {
            faults.add(Fault.at("/surveyedOn", "OutsideRound", from.toString(), to.toString()));
        }
    }

    private static void checkFinding(
            String pointer, FindingContent finding, PovertyStandard standard, List<Fault> faults) {
        if ((finding.incomePerHead() == null) == (finding.incomeScore() == null)) {
            faults.add(Fault.at(pointer + "/incomePerHead", "IncomeOrScore"));
        }
        if (finding.incomeScore() != null && !standard.hasScores()) {
            faults.add(Fault.at(pointer + "/incomeScore", "NoScores", standard.code()));
        }
        var listed = finding.deprivations();
        if (listed != null) {
            checkList(pointer, listed, standard, faults);
        }
        var points = Finding.POINTS_PER_DEPRIVATION * (listed == null ? 0 : listed.size());
        if (finding.deprivationScore() != null && listed == null) {
            faults.add(Fault.at(pointer + "/deprivationScore", "ScoreWithoutList"));
        } else if (finding.deprivationScore() != null && finding.deprivationScore() != points) {
            faults.add(Fault.at(pointer + "/deprivationScore", "ScoreDisagrees", points / 10, points));
        }
    }

    private static void checkList(String pointer, List<String> listed, PovertyStandard standard, List<Fault> faults) {
        var known = new HashSet<>(standard.indicatorCodes());
        var seen = new HashSet<String>();
        for (var i = 0; i < listed.size(); i++) {
            if (!known.contains(listed.get(i))) {
                faults.add(Fault.at(
                        pointer + "/deprivations/" + i,
                        "UnknownIndicator",
                        standard.code(),
                        String.join(", ", standard.indicatorCodes())));
            } else if (!seen.add(listed.get(i))) {
                faults.add(Fault.at(pointer + "/deprivations/" + i, "Repeated"));
            }
        }
    }

    private static void checkMembers(Observations observations, HouseholdSnapshot household, List<Fault> faults) {
        var known =
                household.members().stream().map(HouseholdSnapshot.Person::id).collect(Collectors.toSet());
        var seen = new HashSet<java.util.UUID>();
        var members = observations.members() == null
                ? List.<vn.giamngheo.household.observation.MemberObservation>of()
                : observations.members();
        for (var member : members) {
            // By id, for the list was put in order after it was sent.
            var pointer = "/observations/members/" + member.memberId();
            if (!known.contains(member.memberId())) {
                faults.add(Fault.at(pointer, "UnknownMember"));
            } else if (!seen.add(member.memberId())) {
                faults.add(Fault.at(pointer, "Repeated"));
            }
        }
    }
}
