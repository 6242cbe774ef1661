package vn.giamngheo.household.survey.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.MemberObservation;
import vn.giamngheo.household.registry.HouseholdSnapshot;

/** What a household was like when it was classified; counted as it was then, whatever the register says later. */
@Embeddable
public record HouseholdThen(
        @Column(name = "village_code") @Nullable String villageCode,
        @Column(name = "members") int members,
        @Column(name = "members_uninsured") int membersUninsured,
        @Column(name = "children") int children,
        @Column(name = "groups") List<String> groups,
        @Column(name = "female_head") boolean femaleHead,
        @Column(name = "causes") List<String> causes,
        @Column(name = "synthetic") boolean synthetic) {

    private static final int CHILD_BELOW = 16;

    /** From the register of the survey's day, and from what the surveyor saw. */
    public static HouseholdThen of(HouseholdSnapshot household, boolean synthetic, Survey survey) {
        return new HouseholdThen(
                household.villageCode(),
                household.members().size(),
                uninsured(survey, household),
                (int) household.members().stream()
                        .filter(person -> person.isBelow(CHILD_BELOW, survey.surveyedOn()))
                        .count(),
                household.groups().stream().map(Enum::name).toList(),
                household.femaleHead(),
                survey.causes(),
                synthetic);
    }

    /** As observed where the surveyor looked, else as the register has it. */
    private static int uninsured(Survey survey, HouseholdSnapshot household) {
        var seen = survey.observations();
        return (int) household.members().stream()
                .filter(person -> {
                    var observed = seen == null
                            ? null
                            : seen.of(person.id())
                                    .map(MemberObservation::healthInsurance)
                                    .orElse(null);
                    return observed == null ? !person.healthInsurance() : !observed;
                })
                .count();
    }
}
