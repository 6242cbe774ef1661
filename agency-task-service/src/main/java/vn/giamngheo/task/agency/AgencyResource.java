package vn.giamngheo.task.agency;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.query.Days;

/** The agencies over HTTP; master data, open to every account. */
@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies", description = "The bodies that have to do with the programme, over time.")
public class AgencyResource {

    private final ListAgencies listAgencies;
    private final FindAgency findAgency;
    private final Problems problems;

    AgencyResource(ListAgencies listAgencies, FindAgency findAgency, Problems problems) {
        this.listAgencies = listAgencies;
        this.findAgency = findAgency;
        this.problems = problems;
    }

    @GET
    @RolesAllowed("**")
    @Cache(maxAge = 300, isPrivate = true)
    @Operation(
            operationId = "listAgencies",
            summary = "List the agencies in the order of their codes",
            description = "Every account may read them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of agencies.",
            content =
                    @Content(
                            schema = @Schema(implementation = AgencyDocs.AgencyPage.class),
                            examples = @ExampleObject(name = "agencies", value = AgencyDocs.PAGE)))
    public Response list(
            @Parameter(
                            description = "Only agencies that exist on this day.",
                            example = "2016-01-01",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(description = "Only agencies that serve exactly this area.", example = "482")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @Parameter(description = "Only agencies that belong to this one.", example = "DISTRICT_COMMITTEE")
                    @QueryParam("parent")
                    @Nullable
                    String parent,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "The value of next on the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context UriInfo uri) {
        var start = Cursor.open(cursor, 1);
        return listAgencies
                .list(
                        new AgencyFilter(Days.read("asOf", asOf), area, parent),
                        start == null ? null : start.keys().get(0),
                        limit)
                .answer(uri);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("**")
    @Cache(maxAge = 300, isPrivate = true)
    @Operation(
            operationId = "getAgency",
            summary = "Read an agency",
            description = "Every account may read it; the ETag is its version.")
    @APIResponse(
            responseCode = "200",
            description = "The agency.",
            content =
                    @Content(
                            schema = @Schema(implementation = AgencyView.class),
                            examples = @ExampleObject(name = "agency", value = AgencyDocs.ONE)))
    @APIResponse(responseCode = "404", description = "agency-not-found: no agency has this code.")
    public Response one(@Parameter(example = "CULTURE_INFORMATION") @PathParam("code") String code) {
        return findAgency
                .byCode(code)
                .map(agency ->
                        Response.ok(agency).tag(Versions.tag(agency.version())).build())
                .orElseGet(() -> problems.of(AgencyProblem.AGENCY_NOT_FOUND, code));
    }
}
