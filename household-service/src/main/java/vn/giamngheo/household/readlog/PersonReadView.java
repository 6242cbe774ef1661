package vn.giamngheo.household.readlog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One answer that showed persons' records: by accounts and ids, without anybody's name. */
@Schema(name = "PersonRead")
public record PersonReadView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant at,

        @Schema(required = true, description = "Whose token it was.")
        String account,

        @Schema(nullable = true, description = "The person for whom a system asked, as the system says.") @Nullable
        String onBehalfOf,

        @Schema(required = true, description = "The operation's name in this document.", examples = "getHousehold")
        String operation,

        @Schema(required = true, description = "Of the register of purposes.", examples = "PROGRAMME")
        String purposeCode,

        @Schema(
                nullable = true,
                description = "As it was said; absent when nothing was, so that purposeCode is the role's usual one.",
                examples = "COMPLAINT 17/2026")
        @Nullable
        String purpose,

        @Schema(required = true, description = "Names and details were masked.")
        boolean masked,

        @Schema(required = true, description = "X-Request-Id of the request.")
        String requestId,

        @Schema(required = true, description = "The households that were shown, those of the caller's areas.")
        List<UUID> households) {

    static PersonReadView of(FindReads.Row row) {
        return of(row, List.of(row.households()));
    }

    static PersonReadView ofOne(FindReads.Row row, UUID household) {
        return of(row, List.of(household));
    }

    private static PersonReadView of(FindReads.Row row, List<UUID> households) {
        return new PersonReadView(
                row.id(),
                row.at(),
                row.account(),
                row.onBehalfOf(),
                row.operation(),
                row.purposeCode(),
                row.purpose(),
                row.masked(),
                row.requestId(),
                households);
    }

    /** For the document only: how a page of these looks. */
    @Schema(name = "PersonReadPage")
    record PersonReadPage(
            @Schema(required = true) List<PersonReadView> items,
            @Nullable String next) {}
}
