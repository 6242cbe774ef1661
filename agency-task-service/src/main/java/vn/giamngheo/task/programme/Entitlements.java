package vn.giamngheo.task.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What a household may claim, by its facts and the benefits alone.
 *
 * @param items what it may claim, in the order of the benefits
 * @param notChosen what applies too, but is not higher than another benefit of its group
 */
record Entitlements(List<Claim> items, List<Claim> notChosen) {

    private static final Comparator<Claim> HEIGHT = Comparator.comparing(claim ->
            claim.benefit().amount() == null ? BigDecimal.ZERO : claim.benefit().amount());

    static Entitlements of(Facts facts, List<Benefit> benefits) {
        var claims = benefits.stream()
                .map(benefit -> claim(facts, benefit))
                .flatMap(Optional::stream)
                .toList();
        var highest = highest(claims);
        var items = new ArrayList<Claim>();
        var notChosen = new ArrayList<Claim>();
        for (var claim : claims) {
            var best = highest.get(group(claim));
            if (best == null) {
                items.add(claim);
            } else if (claim.equals(best)) {
                items.add(rivals(claims, claim) ? because(claim, Reason.of(Condition.HIGHEST)) : claim);
            } else {
                notChosen.add(because(
                        claim, Reason.of(Condition.NOT_HIGHER, best.benefit().text())));
            }
        }
        return new Entitlements(List.copyOf(items), List.copyOf(notChosen));
    }

    private static Optional<Claim> claim(Facts facts, Benefit benefit) {
        if (!benefit.conditionsKnown() || !benefit.holdsOn(facts.on())) {
            return Optional.empty();
        }
        var wanted = benefit.conditions();
        var ages = wanted.among(facts.ages());
        var met = isOneOf(facts.classification(), wanted.classes())
                && isOneOf(facts.povertyType(), wanted.povertyTypes())
                && meets(facts.deprivations(), wanted.deprivations())
                && meets(facts.communeFlags(), wanted.communeFlags())
                && facts.stated().containsAll(wanted.stated())
                && escapedInTime(facts, wanted)
                && (!wanted.goesByAge() || !ages.isEmpty());
        return met ? Optional.of(new Claim(benefit, ages, why(facts, benefit))) : Optional.empty();
    }

    private static <T> boolean isOneOf(@Nullable T fact, Set<T> wanted) {
        return wanted.isEmpty() || (fact != null && wanted.contains(fact));
    }

    private static <T> boolean meets(Set<T> facts, Set<T> wanted) {
        return wanted.isEmpty() || facts.stream().anyMatch(wanted::contains);
    }

    /** The anniversary is the last day. */
    private static boolean escapedInTime(Facts facts, Conditions wanted) {
        var years = wanted.escapedWithinYears();
        var escaped = facts.escapedOn();
        return years == null
                || (escaped != null
                        && !escaped.isAfter(facts.on())
                        && !facts.on().isAfter(escaped.plusYears(years)));
    }

    private static List<Reason> why(Facts facts, Benefit benefit) {
        var why = new ArrayList<Reason>();
        var wanted = benefit.conditions();
        LocalDate since = benefit.period().from();
        if (since != null) {
            why.add(Reason.of(Condition.VALID, since));
        }
        if (!wanted.classes().isEmpty() && facts.classification() != null) {
            why.add(Reason.of(Condition.CLASS, facts.classification()));
        }
        if (!wanted.povertyTypes().isEmpty() && facts.povertyType() != null) {
            why.add(Reason.of(Condition.POVERTY_TYPE, facts.povertyType()));
        }
        if (!wanted.deprivations().isEmpty()) {
            why.add(Reason.of(Condition.DEPRIVATION, both(facts.deprivations(), wanted.deprivations())));
        }
        if (wanted.escapedWithinYears() != null && facts.escapedOn() != null) {
            why.add(Reason.of(
                    Condition.ESCAPED,
                    facts.escapedOn(),
                    wanted.escapedWithinYears().toString()));
        }
        if (wanted.goesByAge()) {
            why.add(Reason.of(Condition.AGE, Integer.toString(wanted.youngest()), Integer.toString(wanted.oldest())));
        }
        if (!wanted.communeFlags().isEmpty()) {
            why.add(Reason.of(Condition.COMMUNE_FLAG, both(facts.communeFlags(), wanted.communeFlags())));
        }
        if (!wanted.stated().isEmpty()) {
            why.add(Reason.of(Condition.STATED, List.copyOf(new TreeSet<>(wanted.stated()))));
        }
        return List.copyOf(why);
    }

    private static <T extends Comparable<T>> List<T> both(Collection<T> facts, Set<T> wanted) {
        return facts.stream().filter(wanted::contains).sorted().toList();
    }

    /** The best claim of each group; the first of equals. Amounts of different units cannot be compared. */
    private static Map<String, Claim> highest(List<Claim> claims) {
        var best = new HashMap<String, Claim>();
        for (var claim : claims) {
            if (claim.benefit().group() != null) {
                best.merge(group(claim), claim, (a, b) -> HEIGHT.compare(a, b) >= 0 ? a : b);
            }
        }
        return best;
    }

    private static String group(Claim claim) {
        return claim.benefit().group() + " in " + claim.benefit().unit();
    }

    private static boolean rivals(List<Claim> claims, Claim claim) {
        return claims.stream()
                        .filter(other -> group(other).equals(group(claim)))
                        .count()
                > 1;
    }

    private static Claim because(Claim claim, Reason reason) {
        var why = new ArrayList<>(claim.why());
        why.add(reason);
        return new Claim(claim.benefit(), claim.ages(), List.copyOf(why));
    }
}
