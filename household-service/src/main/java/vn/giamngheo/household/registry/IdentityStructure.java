package vn.giamngheo.household.registry;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.Fault;

/**
 * Compares an identity number with the person: a pure function that only ever warns, for registers hold old and mistyped
 * numbers and a person comes first.
 *
 * <p>Source: Decree 137/2015/NĐ-CP Art. 13, Circular 07/2016/TT-BCA: three digits for the province of birth registration,
 * one for century and sex, two for the birth year, six random ones. There is no check digit.
 */
final class IdentityStructure {

    private static final int NEW_LENGTH = 12;
    private static final int CENTURY_AND_SEX = 3;
    private static final int FIRST_CENTURY = 1900;

    private IdentityStructure() {}

    static List<Fault> warnings(String pointer, @Nullable String number, Sex sex, int birthYear) {
        var warnings = new ArrayList<Fault>();
        if (number == null) {
            return warnings;
        }
        if (number.length() != NEW_LENGTH) {
            warnings.add(Fault.at(pointer, "IdentityOldNumber"));
            return warnings;
        }
        var digit = number.charAt(CENTURY_AND_SEX) - '0';
        if ((digit % 2 == 0 ? Sex.MALE : Sex.FEMALE) != sex) {
            warnings.add(Fault.at(pointer, "IdentitySexDisagrees"));
        }
        var year = FIRST_CENTURY + digit / 2 * 100 + Integer.parseInt(number.substring(4, 6));
        if (year != birthYear) {
            warnings.add(Fault.at(pointer, "IdentityBirthDisagrees", Integer.toString(year)));
        }
        return warnings;
    }
}
