package vn.giamngheo.household.survey;

import java.util.Map;
import java.util.stream.Collectors;

import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.classification.ClassificationInputs;
import vn.giamngheo.household.classification.ClassificationInputs.Person;
import vn.giamngheo.household.classification.Judgement;
import vn.giamngheo.household.registry.HouseholdSnapshot;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.survey.model.Classification.Drawn;
import vn.giamngheo.household.survey.model.Finding;
import vn.giamngheo.household.survey.model.Survey;

/** Draws from a survey what one standard makes of it: a pure function of form, household and standard. */
final class JudgeFinding {

    private JudgeFinding() {}

    static Drawn judge(
            Survey survey, Finding finding, HouseholdSnapshot household, AreaType areaType, PovertyStandard standard) {
        var inputs = new ClassificationInputs(
                areaType,
                finding.incomePerHead(),
                finding.incomeScore(),
                finding.listed(),
                household.members().stream()
                        .map(member -> new Person(member.id(), member.birthYear(), member.birthDate()))
                        .sorted(java.util.Comparator.comparing(Person::id))
                        .toList(),
                finding.listed() == null ? survey.observations() : null,
                standard.code(),
                standard.contentHash(),
                survey.surveyedOn());
        return new Drawn(inputs, Judgement.of(standard, inputs));
    }

    /** What the household lacks under each standard of the form. */
    static Map<String, Drawn> all(
            Survey survey, HouseholdSnapshot household, AreaType areaType, Map<String, PovertyStandard> standards) {
        return survey.findings().stream()
                .collect(Collectors.toMap(
                        Finding::standard,
                        finding -> judge(survey, finding, household, areaType, standards.get(finding.standard()))));
    }
}
