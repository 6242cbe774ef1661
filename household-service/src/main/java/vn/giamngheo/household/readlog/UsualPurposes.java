package vn.giamngheo.household.readlog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import vn.giamngheo.household.security.Roles;

/** What each role usually reads for; of an account with several roles the first counts. */
final class UsualPurposes {

    private static final Map<String, String> BY_ROLE = new LinkedHashMap<>();

    static {
        BY_ROLE.put(Roles.VISIT_CARD, "VISIT");
        BY_ROLE.put(Roles.COMMUNE_OFFICER, "PROGRAMME");
        BY_ROLE.put(Roles.SURVEYOR, "SURVEY");
        BY_ROLE.put(Roles.REVIEWING_OFFICER, "REVIEW");
        BY_ROLE.put(Roles.INTEGRATION, "EXCHANGE");
    }

    private UsualPurposes() {}

    static String of(Predicate<String> hasRole) {
        return BY_ROLE.entrySet().stream()
                .filter(each -> hasRole.test(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("AUDIT");
    }
}
