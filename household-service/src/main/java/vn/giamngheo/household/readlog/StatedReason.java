package vn.giamngheo.household.readlog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.readlog.ReadOperation.Needed;
import vn.giamngheo.kit.problem.Fault;

/**
 * For what and in whose name somebody says that he reads; both are so narrow in form that nobody's full name fits in.
 *
 * @param purpose a word, of the register of purposes or another, and what it is about, such as a task's number
 * @param onBehalfOf the account of the person who will see it, when the caller is a system
 */
record StatedReason(@Nullable String purpose, @Nullable String onBehalfOf) {

    static final String PURPOSE = "X-Purpose";
    static final String ON_BEHALF_OF = "X-On-Behalf-Of";

    private static final int LONGEST = 100;
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._:@+-]{1,100}");

    /** A word, then only what has a digit in it and is no identity number. */
    private static final Pattern MATTER = Pattern.compile("[A-Za-z]{2,20}(_[A-Za-z]{1,20}){0,2}"
            + "( (?![0-9]{9}( |$)|[0-9]{12}( |$))(?=[^ ]*[0-9])[A-Za-z0-9._:/-]+){0,3}");

    StatedReason {
        purpose = purpose == null || purpose.isBlank() ? null : purpose.strip();
        onBehalfOf = onBehalfOf == null || onBehalfOf.isBlank() ? null : onBehalfOf.strip();
    }

    /** What is missing or of the wrong form. */
    List<Fault> faults(Needed needed, boolean auditor) {
        var faults = new ArrayList<Fault>();
        var purposeNeeded = switch (needed) {
            case OF_NOBODY -> false;
            case OF_AUDITORS -> auditor;
            case OF_ALL, WITH_PERSON -> true;
        };
        check(PURPOSE, purpose, MATTER, purposeNeeded, faults);
        check(ON_BEHALF_OF, onBehalfOf, ACCOUNT, needed == Needed.WITH_PERSON, faults);
        return faults;
    }

    private static void check(String header, @Nullable String value, Pattern form, boolean needed, List<Fault> faults) {
        if (value == null) {
            if (needed) {
                faults.add(Fault.at(header, "NotBlank"));
            }
        } else if (value.length() > LONGEST || !form.matcher(value).matches()) {
            faults.add(Fault.at(header, "Pattern"));
        }
    }
}
