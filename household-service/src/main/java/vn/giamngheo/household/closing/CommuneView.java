package vn.giamngheo.household.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.closing.ClosingRules.Blocker;
import vn.giamngheo.household.closing.ClosingRules.Reason;
import vn.giamngheo.household.closing.ClosingRules.Step;
import vn.giamngheo.household.closing.ShowCommune.Shown;
import vn.giamngheo.household.round.CommuneState;
import vn.giamngheo.kit.problem.Texts;

/** How far a commune is in a round, what keeps it from going on, and what may be done now. */
@Schema(name = "CommuneInRound")
record CommuneView(
        @Schema(required = true, examples = "2016") int year,
        @Schema(required = true, examples = "20107") String code,
        @Schema(required = true) LocalDate validFrom,
        @Schema(required = true, examples = "Phú Lộc") String name,
        @Schema(required = true) CommuneState state,

        @Schema(required = true, description = "Counts how often the list is closed.")
        int revision,

        @Schema(nullable = true) @Nullable LocalDate postedOn,

        @Schema(nullable = true, description = "The last day on which the list may be read by everybody.") @Nullable
        LocalDate postedUntil,

        @Schema(nullable = true) @Nullable Instant closedAt,
        @Schema(nullable = true) @Nullable Instant confirmedAt,
        @Schema(required = true) CountsView counts,

        @Schema(required = true, description = "What must be settled before the list is closed.")
        List<BlockerView> blockers,

        @Schema(required = true, description = "What the caller may do now.")
        Set<Step> actions,

        @Schema(required = true, description = "What closings froze, one for each revision and standard.")
        List<FiguresView> figures,

        @Schema(required = true) List<StepView> history,
        @Schema(required = true) long version) {

    static CommuneView of(Shown shown, Locale language) {
        var area = shown.meant().commune();
        var round = shown.round();
        return new CommuneView(
                shown.meant().year(),
                area.code(),
                area.key().validFrom(),
                area.name(),
                shown.state(),
                round == null ? 1 : round.revision(),
                round == null ? null : round.postedOn(),
                round == null ? null : round.postedUntil(),
                round == null ? null : round.closedAt(),
                round == null ? null : round.confirmedAt(),
                CountsView.of(shown.counts()),
                shown.blockers().stream()
                        .map(blocker -> BlockerView.of(blocker, language))
                        .toList(),
                shown.actions(),
                shown.figures().stream().map(FiguresView::of).toList(),
                shown.steps().stream().map(StepView::of).toList(),
                round == null ? 0 : round.version());
    }

    /** How many households are how far. */
    @Schema(name = "CommuneCounts")
    record CountsView(
            @Schema(required = true) long households,

            @Schema(required = true, description = "Households that this round has to visit.")
            long expected,

            @Schema(required = true) long notSurveyed,

            @Schema(required = true, description = "Forms that are drafts or were returned.")
            long drafts,

            @Schema(required = true) long submitted,
            @Schema(required = true) long completed,
            @Schema(required = true) long openComplaints) {

        static CountsView of(CommuneCounts.Counts counts) {
            return new CountsView(
                    counts.households(),
                    counts.expected(),
                    counts.notSurveyed(),
                    counts.drafts(),
                    counts.submitted(),
                    counts.completed(),
                    counts.complaints());
        }
    }

    /** Something to settle first. */
    @Schema(name = "ClosingBlocker")
    record BlockerView(
            @Schema(required = true) Reason code,
            @Schema(required = true) long count,

            @Schema(required = true, examples = "17 hộ chưa được khảo sát")
            String text) {

        static BlockerView of(Blocker blocker, Locale language) {
            return new BlockerView(
                    blocker.reason(),
                    blocker.count(),
                    Texts.of("explanations", "blocker." + blocker.reason(), language, blocker.count()));
        }
    }

    /** What one closing says under one standard. */
    @Schema(name = "ClosingFigures")
    record FiguresView(
            @Schema(required = true) int revision,
            @Schema(required = true) String standard,

            @Schema(
                    required = true,
                    type = SchemaType.OBJECT,
                    description = "Households and persons by class and type, deprivations by class, as they were.")
            @JsonRawValue
            String figures,

            @Schema(required = true, description = "SHA-256 of the figures' text.")
            String contentHash,

            @Schema(required = true, description = "How many households were classified.")
            int results,

            @Schema(required = true, description = "Over the results; readers of the events can draw it themselves.")
            String checksum,

            @Schema(required = true) Instant frozenAt) {

        static FiguresView of(ClosingJournal.FrozenRow row) {
            return new FiguresView(
                    row.revision(),
                    row.standard(),
                    row.figures(),
                    row.contentHash(),
                    row.results(),
                    row.checksum(),
                    row.frozenAt());
        }
    }

    /** A step that was taken. */
    @Schema(name = "ClosingStep")
    record StepView(
            @Schema(required = true) int revision,
            @Schema(required = true, examples = "POSTED") String step,
            @Schema(nullable = true) @Nullable String reason,
            @Schema(required = true) Instant takenAt,
            @Schema(required = true) String takenBy) {

        static StepView of(ClosingJournal.StepRow row) {
            return new StepView(row.revision(), row.step(), row.reason(), row.takenAt(), row.takenBy());
        }
    }

    /** A commune in the list of a round. */
    @Schema(name = "CommuneInRoundSummary")
    record Summary(
            @Schema(required = true) String code,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true) String name,
            @Schema(required = true) CommuneState state,
            @Schema(required = true) int revision,
            @Schema(nullable = true) @Nullable Instant closedAt,
            @Schema(nullable = true) @Nullable Instant confirmedAt) {}

    /** For the document only: how a page of these looks. */
    @Schema(name = "CommuneInRoundPage")
    record SummaryPage(
            @Schema(required = true) List<Summary> items,
            @Nullable String next) {}
}
