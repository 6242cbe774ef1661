package vn.giamngheo.local.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Makes the synthetic households of a given size; the same size always gives the same households. */
final class DemoGenerator {

    static final LocalDate REGISTERED_ON = LocalDate.of(2015, 6, 1);

    private static final long SEED = 20150901;
    private static final LocalDate FIRST_SURVEY = LocalDate.of(2015, 9, 7);
    private static final LocalDate LAST_SURVEY = LocalDate.of(2015, 12, 11);
    private static final String MINORITY_COMMUNE = "20158";
    private static final List<String> CAUSES = List.of(
            "LACK_OF_LAND",
            "LACK_OF_CAPITAL",
            "LACK_OF_LABOUR",
            "LACK_OF_TOOLS",
            "LACK_OF_KNOWLEDGE",
            "LACK_OF_SKILL",
            "ILLNESS_OR_ACCIDENT",
            "OTHER");

    private final Dice dice;
    private final DemoFamily family;
    private final DemoDeprivations deprivations;

    private DemoGenerator(DemoSize size) {
        this.dice = new Dice(SEED + size.households());
        this.family = new DemoFamily(dice);
        this.deprivations = new DemoDeprivations(dice);
    }

    static List<DemoHousehold> generate(DemoSize size) {
        return new DemoGenerator(size).households(DemoLot.deal(size));
    }

    private List<DemoHousehold> households(List<DemoLot> lots) {
        dice.shuffle(lots);
        var households = new ArrayList<DemoHousehold>(lots.size());
        for (var number = 1; number <= lots.size(); number++) {
            households.add(household(number, lots.get(number - 1)));
        }
        return List.copyOf(households);
    }

    private DemoHousehold household(int number, DemoLot lot) {
        var commune = DemoCommune.ALL.get((number - 1) % DemoCommune.ALL.size());
        var surveyedOn = dice.dayBetween(FIRST_SURVEY, LAST_SURVEY);
        var members = family.members(number, surveyedOn);
        var found = deprivations.of(members, surveyedOn, dice.between(lot.fewest(), lot.most()));
        return new DemoHousehold(
                dice.uuidV7(moment(REGISTERED_ON, number)),
                "DEMO-%s-%04d".formatted(commune.code(), number),
                commune,
                groups(commune, members, surveyedOn),
                deprivations.insure(members, surveyedOn, found),
                new DemoSurvey(
                        dice.uuidV7(moment(surveyedOn, number)),
                        surveyedOn,
                        income(lot, commune.urban()),
                        List.copyOf(found),
                        causes(lot)));
    }

    private int income(DemoLot lot, boolean urban) {
        return dice.between(lot.above(urban) / 1000 + 1, lot.upTo(urban) / 1000) * 1000;
    }

    private List<String> causes(DemoLot lot) {
        return switch (lot) {
            case POOR_BY_INCOME, POOR_BY_DEPRIVATIONS, NEAR_POOR -> {
                var causes = new ArrayList<>(CAUSES);
                dice.shuffle(causes);
                yield causes.subList(0, dice.between(1, 3));
            }
            case AVERAGE, ABOVE_AVERAGE -> List.of();
        };
    }

    private List<String> groups(DemoCommune commune, List<DemoMember> members, LocalDate surveyedOn) {
        var groups = new ArrayList<String>();
        if (commune.code().equals(MINORITY_COMMUNE) && dice.happens(0.5)) {
            groups.add("ETHNIC_MINORITY");
        }
        if (dice.happens(0.04)) {
            groups.add("MERIT");
        }
        if (members.stream().map(member -> member.ageOn(surveyedOn)).noneMatch(age -> age >= 15 && age < 60)) {
            groups.add("NO_LABOUR_CAPACITY");
        }
        return groups;
    }

    private static long moment(LocalDate day, int number) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli() + number;
    }
}
