package vn.giamngheo.household.closing;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;

/** HTTP door to the steps of a commune's list, from collecting to confirmed. */
@Path("/api/v1/survey-rounds/{year}/communes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Closings")
public class CommuneStepResource {

    private final PostList postList;
    private final CloseCommune closeCommune;
    private final ConfirmClosing confirmClosing;
    private final ReopenCommune reopenCommune;
    private final CommuneAnswers answers;

    CommuneStepResource(
            PostList postList,
            CloseCommune closeCommune,
            ConfirmClosing confirmClosing,
            ReopenCommune reopenCommune,
            CommuneAnswers answers) {
        this.postList = postList;
        this.closeCommune = closeCommune;
        this.confirmClosing = confirmClosing;
        this.reopenCommune = reopenCommune;
        this.answers = answers;
    }

    @POST
    @Path("/{code}/posting")
    @RolesAllowed({COMMUNE_OFFICER})
    @Operation(
            operationId = "postCommuneList",
            summary = "Hang the commune's list out for everybody to read",
            description = "It comes down by itself when the term of the round's year is over.")
    @APIResponse(
            responseCode = "200",
            description = "Posted.",
            content = @Content(schema = @Schema(implementation = CommuneView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    @APIResponse(responseCode = "409", description = "commune-in-wrong-state, commune-blocked or no-term-known.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response post(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @NotNull @Valid PostListRequest request) {
        return answers.of(postList.post(year, code, Versions.expected(ifMatch), request), year, code, language);
    }

    @POST
    @Path("/{code}/closing")
    @RolesAllowed({COMMUNE_OFFICER})
    @Operation(
            operationId = "closeCommuneList",
            summary = "Close the commune's list",
            description =
                    "Locks the commune at once; the submitted surveys are completed in the background, and the figures are"
                            + " frozen when the last one is. Read the commune to see when it is CLOSED.")
    @APIResponse(
            responseCode = "202",
            description = "The closing is under way.",
            content = @Content(schema = @Schema(implementation = CommuneView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    @APIResponse(
            responseCode = "409",
            description = "commune-in-wrong-state or commune-blocked; errors[] says by what.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response close(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return answers.of(closeCommune.close(year, code, Versions.expected(ifMatch)), year, code, language);
    }

    @POST
    @Path("/{code}/confirmation")
    @RolesAllowed({"${closing.confirming-role}"})
    @Operation(
            operationId = "confirmCommuneList",
            summary = "Agree to a closed list, as the level above",
            description =
                    "The poor and near-poor households are recognised and get their certificates. Which role this is, is"
                            + " configured (closing.confirming-role).")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed.",
            content = @Content(schema = @Schema(implementation = CommuneView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    @APIResponse(responseCode = "409", description = "commune-in-wrong-state or closing-already-confirmed.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response confirm(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return answers.of(confirmClosing.confirm(year, code, Versions.expected(ifMatch)), year, code, language);
    }

    @POST
    @Path("/{code}/reopening")
    @RolesAllowed({"${closing.confirming-role}"})
    @Operation(operationId = "reopenCommuneList", summary = "Open a closed list again, as the next revision")
    @APIResponse(
            responseCode = "200",
            description = "Open again; what the former revision said stays.",
            content = @Content(schema = @Schema(implementation = CommuneView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    @APIResponse(responseCode = "409", description = "commune-in-wrong-state.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response reopen(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @NotNull @Valid ReasonRequest request) {
        return answers.of(reopenCommune.reopen(year, code, Versions.expected(ifMatch), request), year, code, language);
    }
}
