package vn.giamngheo.household.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the search by name or code; names are never part of an address. */
@Path("/api/v1/household-searches/by-text")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class TextSearchResource {

    private final SearchHouseholds search;

    TextSearchResource(SearchHouseholds search) {
        this.search = search;
    }

    @POST
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(
            operationId = "searchHouseholds",
            summary = "Search the households of the caller's areas by name or code",
            description =
                    "text finds a household by its code, or by a member's name: with tones or without, đ or d, tone marks"
                            + " in the old or the new place, a part of the name, or its initials. A match in code comes first, then"
                            + " one with the same tones, then one without, then initials; households that have ended are left out."
                            + " By POST, because names have no place in addresses and logs; send next back as cursor.")
    @APIResponse(
            responseCode = "200",
            description = "A page of households; the best matches first, then in the order of registration.",
            content = @Content(schema = @Schema(implementation = HouseholdSummary.HouseholdPage.class)))
    public Response byText(@NotNull @Valid TextQuery query) {
        var filter = new HouseholdSearch.Filter(
                query.text,
                null,
                query.commune,
                query.village,
                query.householdClass == null ? null : query.householdClass.name(),
                query.year,
                query.standard,
                null);
        var limit = query.limit == null ? Integer.parseInt(Page.DEFAULT_LIMIT) : query.limit;
        return Response.ok(search.page(filter, limit, Cursor.open(query.cursor, 2)))
                .build();
    }

    /** What is looked for, and among whom. */
    @Schema(name = "TextQuery", example = """
                    {"text": "nguyen thi mau", "commune": "20107", "limit": 20}""")
    record TextQuery(
            @Schema(required = true, description = "Code or name.") @NotNull @Size(min = 2, max = 120)
            String text,

            @Schema(description = "Only this commune's.", examples = "20107") @Nullable
            String commune,

            @Schema(description = "Only this village's.") @Nullable
            String village,

            @Schema(description = "Only those of this class in the year.") @JsonProperty("class") @Nullable
            HouseholdClass householdClass,

            @Schema(description = "The year of the class; both or neither.") @Min(2000) @Max(2100) @Nullable
            Integer year,

            @Schema(description = "The standard of the class; any when absent.", examples = "VN-2016") @Nullable
            String standard,

            @Schema(description = "How many at most; 50 when absent.") @Min(1) @Max(Page.MAX_LIMIT) @Nullable
            Integer limit,

            @Schema(description = "next of the page before.") @Nullable
            String cursor) {}
}
