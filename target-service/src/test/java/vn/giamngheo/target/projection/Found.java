package vn.giamngheo.target.projection;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

/** What a survey found, as a test tells it; invented unless the test says otherwise. */
public final class Found {

    private final UUID household;
    private final Area commune;
    private final int year;
    private HouseholdClass classification = HouseholdClass.POOR;
    private long sequence = 1;
    private String standard = "VN-2016";
    private boolean synthetic = true;
    private int members = 4;
    private int uninsured = 1;
    private @Nullable Long income = 600_000L;
    private List<String> deprivations = List.of("HOUSING_QUALITY");
    private boolean minority;
    private String movement = "FIRST_CLASSIFIED";

    private Found(UUID household, Area commune, int year) {
        this.household = household;
        this.commune = commune;
        this.year = year;
    }

    public static Found poor(UUID household, Area commune, int year) {
        return new Found(household, commune, year);
    }

    public static Found nearPoor(UUID household, Area commune, int year) {
        return poor(household, commune, year).as(HouseholdClass.NEAR_POOR);
    }

    public static Found notPoor(UUID household, Area commune, int year) {
        return poor(household, commune, year).as(HouseholdClass.AVERAGE);
    }

    public UUID household() {
        return household;
    }

    public HouseholdClass classification() {
        return classification;
    }

    long sequence() {
        return sequence;
    }

    Found as(HouseholdClass other) {
        var found = copy();
        found.classification = other;
        return found;
    }

    public Found sequence(long other) {
        var found = copy();
        found.sequence = other;
        return found;
    }

    public Found standard(String other) {
        var found = copy();
        found.standard = other;
        return found;
    }

    public Found real() {
        var found = copy();
        found.synthetic = false;
        return found;
    }

    public Found persons(int all, int withoutInsurance) {
        var found = copy();
        found.members = all;
        found.uninsured = withoutInsurance;
        return found;
    }

    public Found income(@Nullable Long perHead) {
        var found = copy();
        found.income = perHead;
        return found;
    }

    public Found deprived(String... indicators) {
        var found = copy();
        found.deprivations = List.of(indicators);
        return found;
    }

    public Found ofMinority() {
        var found = copy();
        found.minority = true;
        return found;
    }

    public Found moved(String other) {
        var found = copy();
        found.movement = other;
        return found;
    }

    /** Whatever is changed is changed in a copy: tests tell one result more than once. */
    private Found copy() {
        var found = new Found(household, commune, year);
        found.classification = classification;
        found.sequence = sequence;
        found.standard = standard;
        found.synthetic = synthetic;
        found.members = members;
        found.uninsured = uninsured;
        found.income = income;
        found.deprivations = deprivations;
        found.minority = minority;
        found.movement = movement;
        return found;
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
