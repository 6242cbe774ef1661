package vn.giamngheo.local.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import vn.giamngheo.local.demo.DemoMember.Relation;
import vn.giamngheo.local.demo.DemoMember.Sex;

/** Makes the members of one household: a head, often a spouse, children by the head's age, sometimes a parent. */
final class DemoFamily {

    private final Dice dice;

    DemoFamily(Dice dice) {
        this.dice = dice;
    }

    List<DemoMember> members(int number, LocalDate surveyedOn) {
        var headAge = dice.between(24, 82);
        var headSex = dice.happens(0.27) ? Sex.FEMALE : Sex.MALE;
        var members = new ArrayList<DemoMember>();
        members.add(member(number, Relation.HEAD, "", headSex, headAge, surveyedOn));
        if (dice.happens(headSex == Sex.FEMALE ? 0.2 : 0.88)) {
            var spouse = headSex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
            members.add(member(number, Relation.SPOUSE, "", spouse, Math.max(20, headAge - 2), surveyedOn));
        }
        var children = dice.between(0, headAge < 66 ? Math.min(4, (headAge - 21) / 3) : 1);
        for (var child = 1; child <= children; child++) {
            var age = Math.min(35, headAge - 21 - 3 * child);
            members.add(member(number, Relation.CHILD, " " + child, anySex(), age, surveyedOn));
        }
        if (headAge < 55 && dice.happens(0.15)) {
            members.add(member(number, Relation.PARENT, "", anySex(), headAge + 25, surveyedOn));
        }
        return members;
    }

    private DemoMember member(int number, Relation relation, String nth, Sex sex, int age, LocalDate surveyedOn) {
        // Long enough before the survey that even the youngest was born when the household was registered.
        var birthDate = surveyedOn.minusYears(age).minusDays(dice.between(200, 340));
        return new DemoMember(
                dice.uuidV7(DemoGenerator.REGISTERED_ON
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .toEpochMilli()),
                "Hộ mẫu %04d — %s%s".formatted(number, relation.vietnamese(), nth),
                sex,
                birthDate,
                relation,
                true);
    }

    private Sex anySex() {
        return dice.happens(0.5) ? Sex.FEMALE : Sex.MALE;
    }
}
