package vn.giamngheo.household.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.Fault;

/**
 * In whose name and for what a person's record is read.
 *
 * @param onBehalfOf the account of the person who will see it
 * @param purpose a word and a number, such as a task's; too narrow for anybody's name
 */
record ReadFor(@Nullable String onBehalfOf, @Nullable String purpose) {

    static final String ON_BEHALF_OF = "X-On-Behalf-Of";
    static final String PURPOSE = "X-Purpose";

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._:@+-]{1,100}");
    private static final Pattern MATTER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._:-]{0,99}");

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        check(PURPOSE, purpose, MATTER, faults);
        check(ON_BEHALF_OF, onBehalfOf, ACCOUNT, faults);
        return faults;
    }

    private static void check(String header, @Nullable String value, Pattern form, List<Fault> faults) {
        if (value == null || value.isBlank()) {
            faults.add(Fault.at(header, "NotBlank"));
        } else if (!form.matcher(value).matches()) {
            faults.add(Fault.at(header, "Pattern"));
        }
    }
}
