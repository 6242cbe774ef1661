package vn.giamngheo.household.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.ledger.Flows.Group;
import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.round.FindRounds;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Fault;

/** Draws the flow ledger of an area, and lists the households behind each of its terms. */
@ApplicationScoped
class DrawLedger {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Flows flows;
    private final FindRounds rounds;
    private final AreaScope scope;
    private final ReadLog reads;

    DrawLedger(Flows flows, FindRounds rounds, AreaScope scope, ReadLog reads) {
        this.flows = flows;
        this.rounds = rounds;
        this.scope = scope;
        this.reads = reads;
    }

    Drawing draw(String area, int year, @Nullable String standard, HouseholdClass householdClass) {
        return switch (choose(area, year, standard, householdClass)) {
            case Choice.Refused(var why) -> why;
            case Choice.Chosen(var chosen) -> {
                var before = rounds.of(year - 1).map(SurveyRound::standards).orElse(Set.of());
                yield new Drawing.Drawn(
                        chosen,
                        Ledger.of(flows.groups(area, year, chosen), householdClass),
                        flows.territoryChanged(area, year),
                        !before.contains(chosen));
            }
        };
    }

    @Transactional
    Drawing list(
            String area,
            int year,
            @Nullable String standard,
            HouseholdClass householdClass,
            FlowTerm term,
            @Nullable Cursor cursor,
            int limit) {
        return switch (choose(area, year, standard, householdClass)) {
            case Choice.Refused(var why) -> why;
            case Choice.Chosen(var chosen) -> {
                var keys = flows.groups(area, year, chosen).stream()
                        .filter(group -> FlowTerm.of(group.flow(), householdClass) == term)
                        .map(Group::key)
                        .toList();
                yield new Drawing.Listed(shown(
                        flows.households(
                                area, year, chosen, keys, cursor == null ? BEFORE_ALL : cursor.uuid(0), limit + 1),
                        limit));
            }
        };
    }

    private Page<LedgerView.MemberView> shown(List<Flows.Member> rows, int limit) {
        reads.many(
                ReadOperation.FLOW,
                rows.stream().limit(limit).map(Flows.Member::householdId).toList());
        return Page.of(rows, limit, LedgerView.MemberView::of, member -> Cursor.after(member.householdId()));
    }

    private Choice choose(String area, int year, @Nullable String standard, HouseholdClass householdClass) {
        // A code may mean other territories in other years: it is taken as it was when the year ended.
        if (!scope.coversAll(area, LocalDate.of(year, 12, 31))) {
            return new Choice.Refused(new Drawing.UnknownArea(area));
        }
        if (householdClass != HouseholdClass.POOR && householdClass != HouseholdClass.NEAR_POOR) {
            return new Choice.Refused(
                    new Drawing.Invalid(List.of(Fault.at("class", "UnknownValue", "POOR, NEAR_POOR"))));
        }
        var standards = rounds.of(year).map(SurveyRound::standards).orElse(Set.of());
        if (standards.isEmpty()) {
            return new Choice.Refused(new Drawing.Invalid(List.of(Fault.at("year", "UnknownRound"))));
        }
        if (standard != null && !standards.contains(standard)) {
            return new Choice.Refused(
                    new Drawing.Invalid(List.of(Fault.at("standard", "NotOfRound", String.join(", ", standards)))));
        }
        if (standard == null && standards.size() > 1) {
            return new Choice.Refused(
                    new Drawing.Invalid(List.of(Fault.at("standard", "ChooseOne", String.join(", ", standards)))));
        }
        return new Choice.Chosen(
                standard != null ? standard : standards.iterator().next());
    }

    private sealed interface Choice {

        record Chosen(String standard) implements Choice {}

        record Refused(Drawing why) implements Choice {}
    }

    /** What can come of asking for a ledger. */
    sealed interface Drawing {

        record Drawn(String standard, Ledger ledger, boolean territoryChanged, boolean seriesBreak)
                implements Drawing {}

        record Listed(Page<LedgerView.MemberView> households) implements Drawing {}

        record UnknownArea(String area) implements Drawing {}

        record Invalid(List<Fault> faults) implements Drawing {}
    }
}
