package vn.giamngheo.target.projection;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

/** What a survey found, as a test tells it; invented unless the test says otherwise. */
public record Found(
        UUID household,
        Area commune,
        int year,
        HouseholdClass classification,
        long sequence,
        String standard,
        boolean synthetic,
        int members,
        int uninsured,
        @Nullable Long income,
        List<String> deprivations,
        boolean minority,
        String movement) {

    public static Found poor(UUID household, Area commune, int year) {
        return new Found(
                household,
                commune,
                year,
                HouseholdClass.POOR,
                1,
                "VN-2016",
                true,
                4,
                1,
                600_000L,
                List.of("HOUSING_QUALITY"),
                false,
                "FIRST_CLASSIFIED");
    }

    public static Found nearPoor(UUID household, Area commune, int year) {
        return poor(household, commune, year).as(HouseholdClass.NEAR_POOR);
    }

    public static Found notPoor(UUID household, Area commune, int year) {
        return poor(household, commune, year).as(HouseholdClass.AVERAGE);
    }

    Found as(HouseholdClass other) {
        return new Found(
                household,
                commune,
                year,
                other,
                sequence,
                standard,
                synthetic,
                members,
                uninsured,
                income,
                deprivations,
                minority,
                movement);
    }

    public Found sequence(long other) {
        return new Found(
                household,
                commune,
                year,
                classification,
                other,
                standard,
                synthetic,
                members,
                uninsured,
                income,
                deprivations,
                minority,
                movement);
    }

    public Found standard(String other) {
        return new Found(
                household,
                commune,
                year,
                classification,
                sequence,
                other,
                synthetic,
                members,
                uninsured,
                income,
                deprivations,
                minority,
                movement);
    }

    public Found real() {
        return new Found(
                household,
                commune,
                year,
                classification,
                sequence,
                standard,
                false,
                members,
                uninsured,
                income,
                deprivations,
                minority,
                movement);
    }

    public Found persons(int all, int withoutInsurance) {
        return new Found(
                household,
                commune,
                year,
                classification,
                sequence,
                standard,
                synthetic,
                all,
                withoutInsurance,
                income,
                deprivations,
                minority,
                movement);
    }

    public Found income(@Nullable Long perHead) {
        return new Found(
                household,
                commune,
                year,
                classification,
                sequence,
                standard,
                synthetic,
                members,
                uninsured,
                perHead,
                deprivations,
                minority,
                movement);
    }

    public Found deprived(String... indicators) {
        return new Found(
                household,
                commune,
                year,
                classification,
                sequence,
                standard,
                synthetic,
                members,
                uninsured,
                income,
                List.of(indicators),
                minority,
                movement);
    }

    public Found ofMinority() {
        return new Found(
                household,
                commune,
                year,
                classification,
                sequence,
                standard,
                synthetic,
                members,
                uninsured,
                income,
                deprivations,
                true,
                movement);
    }

    public Found moved(String other) {
        return new Found(
                household,
                commune,
                year,
                classification,
                sequence,
                standard,
                synthetic,
                members,
                uninsured,
                income,
                deprivations,
                minority,
                other);
    }

    HouseholdOutcome outcome() {
        return new HouseholdOutcome(
                household,
                standard,
                year,
                sequence,
                new Area.Key(commune.code(), commune.validFrom()),
                classification,
                new HouseholdOutcome.Persons(members, uninsured),
                income,
                deprivations,
                minority,
                movement,
                synthetic);
    }

    /** The event as the producer writes it, down to fields that this service does not read. */
    String event() {
        return """
               {
                 "surveyId": "01936a5e-7c00-7000-8000-000000000002",
                 "householdId": "%s",
                 "sequence": %d,
                 "surveyRevision": 1,
                 "roundYear": %d,
                 "standard": "%s",
                 "commune": { "code": "%s", "validFrom": "%s" },
                 "villageCode": null,
                 "areaType": "URBAN",
                 "members": 4,
                 "membersWithoutInsurance": 1,
                 "classification": "%s",
                 "deprivations": ["HOUSING_QUALITY"],
                 "groups": [],
                 "movement": "FIRST_CLASSIFIED",
                 "synthetic": %s,
                 "completedAt": "2015-12-01T08:00:00Z"
               }
               """.formatted(
                household, sequence, year, standard, commune.code(), commune.validFrom(), classification, synthetic);
    }
}
