package vn.giamngheo.household.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;

/** HTTP door to the search by identity number, which is never part of an address. */
@Path("/api/v1/household-searches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class IdentitySearchResource {

    private static final int MOST = 50;

    private final SearchHouseholds search;

    IdentitySearchResource(SearchHouseholds search) {
        this.search = search;
    }

    @POST
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION})
    @Operation(
            operationId = "searchHouseholdsByIdentityNumber",
            summary = "Find the households in which somebody has an identity number",
            description = "By POST, because identity numbers have no place in addresses and logs.")
    @APIResponse(
            responseCode = "200",
            description = "At most 50; more than one is a duplicate to be settled.",
            content = @Content(schema = @Schema(implementation = HouseholdSummary.HouseholdPage.class)))
    public Response byIdentityNumber(@NotNull @Valid IdentityQuery query) {
        return Response.ok(search.byIdentityNumber(query.identityNumber(), MOST))
                .build();
    }

    @Schema(name = "IdentityQuery", example = """
                    {"identityNumber": "046075000123"}""")
    record IdentityQuery(
            @Schema(required = true) @NotNull @Pattern(regexp = "\\d{9}|\\d{12}")
            String identityNumber) {}
}
