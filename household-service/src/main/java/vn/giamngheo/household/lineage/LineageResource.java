package vn.giamngheo.household.lineage;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.registry.HouseholdAnswers;
import vn.giamngheo.household.registry.HouseholdChange;
import vn.giamngheo.household.registry.HouseholdView;
import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;

/** HTTP door to moves, splits and ends of a household. */
@Path("/api/v1/households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lineage", description = "What makes one household two, two one, or none.")
@RolesAllowed({COMMUNE_OFFICER, INTEGRATION})
public class LineageResource {

    private final MoveHousehold moveHousehold;
    private final SplitHousehold splitHousehold;
    private final EndHousehold endHousehold;
    private final HouseholdAnswers answers;

    LineageResource(
            MoveHousehold moveHousehold,
            SplitHousehold splitHousehold,
            EndHousehold endHousehold,
            HouseholdAnswers answers) {
        this.moveHousehold = moveHousehold;
        this.splitHousehold = splitHousehold;
        this.endHousehold = endHousehold;
        this.answers = answers;
    }

    @POST
    @Path("/{id}/moves")
    @Operation(
            operationId = "moveHousehold",
            summary = "Move a household within its commune or to another",
            description =
                    "The caller must be in charge of both communes. To a place that this register does not keep, end"
                            + " it as MOVED_OUT.")
    @APIResponse(
            responseCode = "200",
            description = "Moved.",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (household-not-found).")
    @APIResponse(responseCode = "409", description = "household-ended, household-code-taken or household-survey-open.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response move(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MoveHouseholdRequest request) {
        return answers.of(moveHousehold.move(id, Versions.expected(ifMatch), request));
    }

    @POST
    @Path("/{id}/splits")
    @Operation(
            operationId = "splitHousehold",
            summary = "Let members leave for a household of their own",
            description = "Answers the new household; it names the one it came from.")
    @APIResponse(
            responseCode = "201",
            description = "The new household.",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (household-not-found).")
    @APIResponse(
            responseCode = "409",
            description = "household-ended, household-id-taken, household-code-taken or household-survey-open.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response split(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SplitHouseholdRequest request) {
        var outcome = splitHousehold.split(id, Versions.expected(ifMatch), request);
        return outcome instanceof HouseholdChange.Changed(var own)
                ? answers.of(Response.Status.CREATED, own)
                : answers.of(outcome);
    }

    @POST
    @Path("/{id}/ending")
    @Operation(operationId = "endHousehold", summary = "Take a household off the register")
    @APIResponse(
            responseCode = "200",
            description = "Ended; it stays to be read.",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (household-not-found).")
    @APIResponse(responseCode = "409", description = "household-ended or household-survey-open.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndHouseholdRequest request) {
        return answers.of(endHousehold.end(id, Versions.expected(ifMatch), request));
    }
}
