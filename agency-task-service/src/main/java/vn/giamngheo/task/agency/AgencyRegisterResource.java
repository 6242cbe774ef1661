package vn.giamngheo.task.agency;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.security.Roles;

/** The keeping of the agencies over HTTP, for administrators. */
@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Agencies")
public class AgencyRegisterResource {

    private final AddAgency addAgency;
    private final ChangeAgency changeAgency;
    private final EndAgency endAgency;
    private final Problems problems;

    AgencyRegisterResource(AddAgency addAgency, ChangeAgency changeAgency, EndAgency endAgency, Problems problems) {
        this.addAgency = addAgency;
        this.changeAgency = changeAgency;
        this.endAgency = endAgency;
        this.problems = problems;
    }

    @POST
    @Operation(
            operationId = "addAgency",
            summary = "Enter an agency",
            description = "Its code is its id, so the request can be repeated.")
    @APIResponse(
            responseCode = "201",
            description = "It is in the register.",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(
            responseCode = "409",
            description = "agency-code-taken: an agency has the code, and did not come by this request.")
    public Response add(@NotNull @Valid AgencyRequest request) {
        return answer(addAgency.add(request));
    }

    @PUT
    @Path("/{code}")
    @Operation(
            operationId = "changeAgency",
            summary = "Correct an agency",
            description = "All but its code and its end.")
    @APIResponse(
            responseCode = "200",
            description = "The register says this now.",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(responseCode = "404", description = "agency-not-found: no agency has this code.")
    @APIResponse(responseCode = "412", description = "stale-version: changed since it was read.")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AgencyRequest request) {
        return answer(changeAgency.change(code, Versions.expected(ifMatch), request.content()));
    }

    @POST
    @Path("/{code}/ending")
    @Operation(
            operationId = "endAgency",
            summary = "End an agency, or correct its end",
            description = "With those that go on with its duties, in place of those named before. Its past stays.")
    @APIResponse(
            responseCode = "200",
            description = "It ends on the day before.",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(responseCode = "404", description = "agency-not-found: no agency has this code.")
    @APIResponse(responseCode = "412", description = "stale-version: changed since it was read.")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
    public Response end(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndAgencyRequest request) {
        return answer(endAgency.end(code, Versions.expected(ifMatch), request));
    }

    private Response answer(AgencyKeeping keeping) {
        return switch (keeping) {
            case AgencyKeeping.Created(var agency) ->
                tagged(Response.created(URI.create("/api/v1/agencies/" + agency.code())), agency);
            case AgencyKeeping.Done(var agency) -> tagged(Response.ok(), agency);
            case AgencyKeeping.Unknown(var code) -> problems.of(AgencyProblem.AGENCY_NOT_FOUND, code);
            case AgencyKeeping.CodeTaken(var code) -> problems.of(AgencyProblem.AGENCY_CODE_TAKEN, code);
            case AgencyKeeping.Stale stale -> problems.of(CommonProblem.STALE_VERSION);
            case AgencyKeeping.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    private static Response tagged(Response.ResponseBuilder answer, AgencyView agency) {
        return answer.entity(agency).tag(Versions.tag(agency.version())).build();
    }
}
