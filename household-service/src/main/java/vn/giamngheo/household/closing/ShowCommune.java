package vn.giamngheo.household.closing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.household.closing.ClosingCommune.Meant;
import vn.giamngheo.household.closing.ClosingRules.Blocker;
import vn.giamngheo.household.closing.ClosingRules.Step;
import vn.giamngheo.household.duplicate.FindDuplicates;
import vn.giamngheo.household.round.CommuneRound;
import vn.giamngheo.household.round.CommuneRounds;
import vn.giamngheo.household.round.CommuneState;
import vn.giamngheo.household.round.FindRounds;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.security.Roles;
import vn.giamngheo.kit.security.Caller;

/** Shows how far communes are, within the caller's areas. */
@ApplicationScoped
class ShowCommune {

    private final ClosingCommune communes;
    private final CommuneRounds rounds;
    private final CommuneCounts counts;
    private final FindDuplicates duplicates;
    private final ClosingJournal journal;
    private final FindRounds findRounds;
    private final FindAreas areas;
    private final AreaScope scope;
    private final Caller caller;
    private final String confirmingRole;
    private final Author author;

    ShowCommune(
            ClosingCommune communes,
            CommuneRounds rounds,
            CommuneCounts counts,
            FindDuplicates duplicates,
            ClosingJournal journal,
            FindRounds findRounds,
            FindAreas areas,
            AreaScope scope,
            Caller caller,
            @ConfigProperty(name = "closing.confirming-role") String confirmingRole,
            Author author) {
        this.communes = communes;
        this.rounds = rounds;
        this.counts = counts;
        this.duplicates = duplicates;
        this.journal = journal;
        this.findRounds = findRounds;
        this.areas = areas;
        this.scope = scope;
        this.caller = caller;
        this.confirmingRole = confirmingRole;
        this.author = author;
    }

    @Transactional
    Optional<Shown> one(int year, String code) {
        return communes.find(year, code).map(this::shown);
    }

    private Shown shown(Meant meant) {
        var round = rounds.find(meant.year(), meant.commune().key()).orElse(null);
        var state = round == null ? CommuneState.COLLECTING : round.state();
        var counted = counts.count(meant);
        var open = state.locked()
                ? List.<Blocker>of()
                : ClosingRules.blockClosing(
                        state,
                        round == null ? null : round.postedUntil(),
                        counted,
                        duplicates.countOpen(meant.code(), meant.round().closesOn()),
                        author.today());
        return new Shown(
                meant,
                round,
                state,
                counted,
                open,
                allowed(ClosingRules.possible(
                        state,
                        round != null && round.confirmedAt() != null,
                        ClosingRules.blockPosting(counted).isEmpty(),
                        open.isEmpty())),
                journal.frozen(meant.year(), meant.commune().key()),
                journal.steps(meant.year(), meant.commune().key()));
    }

    /** What of it this caller may do; the endpoints declare the same. */
    private Set<Step> allowed(Set<Step> possible) {
        return possible.stream()
                .filter(step -> switch (step) {
                    case POST, CLOSE -> caller.has(Roles.COMMUNE_OFFICER);
                    case FILE_COMPLAINT -> caller.has(Roles.COMMUNE_OFFICER) || caller.has(Roles.REVIEWING_OFFICER);
                    case CONFIRM, REOPEN -> caller.has(confirmingRole);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The communes of the caller's areas as they were on the round's last day; empty when there is no such round. */
    @Transactional
    Optional<List<CommuneView.Summary>> list(int year, String after, int rows) {
        return findRounds.of(year).map(round -> {
            var found = areas.communesCovered(scope.codes(), round.closesOn(), after, rows);
            var byCommune = rounds.of(year, found.stream().map(Area::code).toList()).stream()
                    .collect(Collectors.toMap(CommuneRound::commune, Function.identity()));
            return found.stream()
                    .map(area -> summary(area, byCommune.get(area.key())))
                    .toList();
        });
    }

    private static CommuneView.Summary summary(Area area, @Nullable CommuneRound round) {
        return new CommuneView.Summary(
                area.code(),
                area.key().validFrom(),
                area.name(),
                round == null ? CommuneState.COLLECTING : round.state(),
                round == null ? 1 : round.revision(),
                round == null ? null : round.closedAt(),
                round == null ? null : round.confirmedAt());
    }

    /** A commune in a round, with all there is to know about it. */
    record Shown(
            Meant meant,
            @Nullable CommuneRound round,
            CommuneState state,
            CommuneCounts.Counts counts,
            List<Blocker> blockers,
            Set<Step> actions,
            List<ClosingJournal.FrozenRow> figures,
            List<ClosingJournal.StepRow> steps) {}
}
