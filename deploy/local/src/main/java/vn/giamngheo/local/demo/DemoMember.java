package vn.giamngheo.local.demo;

import java.time.LocalDate;
import java.util.UUID;

/** A synthetic person, named so that nobody can take it for a real one. */
record DemoMember(UUID id, String fullName, Sex sex, LocalDate birthDate, Relation relation, boolean healthInsurance) {

    enum Sex {
        MALE,
        FEMALE
    }

    enum Relation {
        HEAD("chủ hộ"),
        SPOUSE("vợ/chồng"),
        CHILD("con"),
        PARENT("cha/mẹ");

        private final String vietnamese;

        Relation(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        String vietnamese() {
            return vietnamese;
        }
    }

    /** Age in whole years on the day of the survey. */
    int ageOn(LocalDate day) {
        return birthDate.until(day).getYears();
    }

    DemoMember insured(boolean insured) {
        return new DemoMember(id, fullName, sex, birthDate, relation, insured);
    }
}
