package vn.giamngheo.task.dossier;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** What may be done with a dossier when, and by whom not; needs no database. */
final class DossierRules {

    /** The agencies in whose name dossiers are made, the first one first for whoever acts for both. */
    static final List<String> MAKERS = List.of("COMMUNE_COMMITTEES", "EDUCATION");

    private DossierRules() {}

    /** In the order of the actions, so that whoever is told reads it the same way each time. */
    static Set<DossierAction> possible(DossierState state, @Nullable StepAction waitingFor) {
        return switch (state) {
            case DRAFT, RETURNED -> EnumSet.of(DossierAction.EDIT, DossierAction.SUBMIT, DossierAction.WITHDRAW);
            case SUBMITTED ->
                waitingFor == StepAction.APPROVE
                        ? EnumSet.of(
                                DossierAction.APPROVE,
                                DossierAction.RETURN,
                                DossierAction.REJECT,
                                DossierAction.WITHDRAW)
                        : EnumSet.of(DossierAction.APPRAISE, DossierAction.RETURN, DossierAction.WITHDRAW);
            case APPROVED, REJECTED, WITHDRAWN -> EnumSet.noneOf(DossierAction.class);
        };
    }

    /**
     * Whether an account may not take a step: it made the dossier in whatever run, or took an earlier step of this one. An
     * earlier run is over, so whoever returned the dossier then may appraise what was made of it.
     */
    static boolean isOwnWork(Collection<Did> deedsOfAccount, int run) {
        return deedsOfAccount.stream().anyMatch(did -> did.deed.makes() || did.run == run);
    }

    static Optional<DossierStep> first(Collection<DossierStep> way) {
        return after(way, 0);
    }

    static Optional<DossierStep> after(Collection<DossierStep> way, int position) {
        return way.stream()
                .filter(step -> step.position() > position)
                .min((one, other) -> Integer.compare(one.position(), other.position()));
    }

    /** The day by which communes and steps are looked up: it lies in each school year, whenever that began. */
    static LocalDate day(int schoolYear) {
        return LocalDate.of(schoolYear, Month.DECEMBER, 31);
    }

    static long amount(int months, long monthlyAmount) {
        return Math.multiplyExact(months, monthlyAmount);
    }

    /** The positions of those that were there before, counted from 0. */
    static <T> List<Integer> repeated(List<@Nullable T> elements) {
        var seen = new HashSet<T>();
        return IntStream.range(0, elements.size())
                .filter(index -> elements.get(index) != null && !seen.add(elements.get(index)))
                .boxed()
                .toList();
    }

    /** A deed of an account, and in which run. */
    record Did(Deed deed, int run) {}
}
