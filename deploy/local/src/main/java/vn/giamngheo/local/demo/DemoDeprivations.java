package vn.giamngheo.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.giamngheo.local.demo.DemoSurvey.Indicator;

/** Chooses what a household lacks, and only what its members allow it to lack. */
final class DemoDeprivations {

    private static final LocalDate ADULTS_BORN_SINCE = LocalDate.of(1986, 1, 1);

    // The more often a lack is met, the more tickets it has in the draw.
    private static final Map<Indicator, Integer> TICKETS = new EnumMap<>(Map.of(
            Indicator.SANITATION, 8,
            Indicator.ADULT_EDUCATION, 7,
            Indicator.HOUSING_QUALITY, 7,
            Indicator.WATER_SOURCE, 5,
            Indicator.HEALTH_INSURANCE, 4,
            Indicator.HOUSING_AREA, 4,
            Indicator.INFO_ASSETS, 4,
            Indicator.TELECOM, 3,
            Indicator.CHILD_SCHOOLING, 2,
            Indicator.HEALTH_CARE, 1));

    private final Dice dice;

    DemoDeprivations(Dice dice) {
        this.dice = dice;
    }

    Set<Indicator> of(List<DemoMember> members, LocalDate surveyedOn, int wanted) {
        var tickets = new ArrayList<Indicator>();
        TICKETS.forEach((indicator, count) -> {
            for (var ticket = 0; ticket < count && isPossible(indicator, members, surveyedOn); ticket++) {
                tickets.add(indicator);
            }
        });
        dice.shuffle(tickets);
        var chosen = EnumSet.noneOf(Indicator.class);
        tickets.stream().distinct().limit(wanted).forEach(chosen::add);
        return chosen;
    }

    /** Somebody aged six or more is without insurance exactly when that deprivation was found. */
    List<DemoMember> insure(List<DemoMember> members, LocalDate surveyedOn, Set<Indicator> found) {
        if (!found.contains(Indicator.HEALTH_INSURANCE)) {
            return members;
        }
        return members.stream()
                .map(member -> member.insured(member.ageOn(surveyedOn) < 6
                        || (member.relation() != DemoMember.Relation.HEAD && dice.happens(0.6))))
                .toList();
    }

    private static boolean isPossible(Indicator indicator, List<DemoMember> members, LocalDate surveyedOn) {
        return switch (indicator) {
            case ADULT_EDUCATION ->
                members.stream()
                        .anyMatch(member -> member.ageOn(surveyedOn) >= 15
                                && !member.birthDate().isBefore(ADULTS_BORN_SINCE));
            case CHILD_SCHOOLING ->
                members.stream().map(member -> member.ageOn(surveyedOn)).anyMatch(age -> age >= 5 && age < 15);
            case HEALTH_CARE,
                    HEALTH_INSURANCE,
                    HOUSING_QUALITY,
                    HOUSING_AREA,
                    WATER_SOURCE,
                    SANITATION,
                    TELECOM,
                    INFO_ASSETS -> true;
        };
    }
}
