package vn.giamngheo.household.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.ledger.DrawLedger.Drawing;
import vn.giamngheo.household.ledger.FlowTerm.Side;

/** The flow ledger of an area, year, standard and class. */
@Schema(name = "FlowLedger")
record LedgerView(
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2016") int year,
        @Schema(required = true, examples = "VN-2016") String standard,
        @Schema(required = true) HouseholdClass classification,

        @Schema(required = true, description = "The class at the end of the year before.")
        AmountView opening,

        @Schema(required = true) List<TermView> decreases,
        @Schema(required = true) List<TermView> increases,

        @Schema(
                required = true,
                description = "Households that stayed in the class, with their persons of the year before.")
        AmountView remained,

        @Schema(required = true, description = "Persons who came to households that stayed.")
        long personsCame,

        @Schema(required = true, description = "Persons who left households that stayed.")
        long personsLeft,

        @Schema(required = true) AmountView closing,

        @Schema(
                required = true,
                description =
                        "The area's territory is not what it was: the opening is drawn for today's territory and is"
                                + " not the closing of the year before.")
        boolean territoryChanged,

        @Schema(
                required = true,
                description = "The year before was not measured under this standard: nothing to compare.")
        boolean seriesBreak,

        @Schema(required = true, description = "Made-up households among them; above 0 the figures are no facts.")
        long syntheticHouseholds) {

    static LedgerView of(String area, int year, HouseholdClass householdClass, Drawing.Drawn drawn) {
        var ledger = drawn.ledger();
        return new LedgerView(
                area,
                year,
                drawn.standard(),
                householdClass,
                AmountView.of(ledger.opening()),
                terms(ledger, Side.DECREASE, householdClass),
                terms(ledger, Side.INCREASE, householdClass),
                AmountView.of(ledger.term(FlowTerm.REMAINED)),
                ledger.grown(),
                ledger.shrunk(),
                AmountView.of(ledger.closing()),
                drawn.territoryChanged(),
                drawn.seriesBreak(),
                ledger.synthetic());
    }

    private static List<TermView> terms(Ledger ledger, Side side, HouseholdClass householdClass) {
        return Arrays.stream(FlowTerm.values())
                .filter(term -> term.side() == side && !isItself(term, householdClass))
                .map(term -> new TermView(
                        term, ledger.term(term).households(), ledger.term(term).persons()))
                .toList();
    }

    /** Nobody comes to the poor from the poor. */
    private static boolean isItself(FlowTerm term, HouseholdClass householdClass) {
        return householdClass == HouseholdClass.POOR
                ? term == FlowTerm.TO_POOR || term == FlowTerm.FROM_POOR
                : term == FlowTerm.TO_NEAR_POOR || term == FlowTerm.FROM_NEAR_POOR;
    }

    /** Households and the persons in them. */
    @Schema(name = "FlowAmount")
    record AmountView(
            @Schema(required = true) long households,
            @Schema(required = true) long persons) {

        static AmountView of(Ledger.Amount amount) {
            return new AmountView(amount.households(), amount.persons());
        }
    }

    /** One column of the ledger. */
    @Schema(name = "FlowTermAmount")
    record TermView(
            @Schema(required = true) FlowTerm term,
            @Schema(required = true) long households,
            @Schema(required = true) long persons) {}

    /** A household in a term. */
    @Schema(name = "FlowHousehold")
    record MemberView(
            @Schema(required = true) UUID householdId,
            @Schema(required = true) String code,

            @Schema(nullable = true, description = "Its class in the year before.") @Nullable
            HouseholdClass opening,

            @Schema(nullable = true, description = "Its class in the year.") @Nullable
            HouseholdClass closing,

            @Schema(nullable = true) @Nullable Integer openingPersons,
            @Schema(nullable = true) @Nullable Integer closingPersons,
            @Schema(required = true) boolean synthetic) {

        static MemberView of(Flows.Member member) {
            return new MemberView(
                    member.householdId(),
                    member.code(),
                    member.openingClass() == null ? null : HouseholdClass.valueOf(member.openingClass()),
                    member.closingClass() == null ? null : HouseholdClass.valueOf(member.closingClass()),
                    member.openingPersons(),
                    member.closingPersons(),
                    member.synthetic());
        }
    }

    /** For the document only: how a page of these looks. */
    @Schema(name = "FlowHouseholdPage")
    record MemberPage(
            @Schema(required = true) List<MemberView> items,
            @Nullable String next) {}
}
