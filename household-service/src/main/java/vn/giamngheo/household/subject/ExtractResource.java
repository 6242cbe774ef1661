package vn.giamngheo.household.subject;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.giamngheo.household.registry.HouseholdProblem;
import vn.giamngheo.household.security.Roles;
import vn.giamngheo.household.subject.DrawExtract.Drawing;
import vn.giamngheo.kit.problem.Problems;

/** HTTP door to all that is kept about one person. */
@Path("/api/v1/households/{id}/extract")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMMUNE_OFFICER)
@Tag(name = "Personal data")
public class ExtractResource {

    private static final String NOT_KEPT = "no-store";

    private final DrawExtract drawExtract;
    private final Problems problems;

    ExtractResource(DrawExtract drawExtract, Problems problems) {
        this.drawExtract = drawExtract;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "getPersonExtract",
            summary = "Draw all that is kept about one person",
            description =
                    "For the person who asks for it, by an officer of his commune. It says nothing of the others in"
                            + " the household but what is the household's. It is written down that it was drawn.")
    @APIResponse(
            responseCode = "200",
            description = "All of it.",
            content = @Content(schema = @Schema(implementation = ExtractView.class)))
    @APIResponse(
            responseCode = "404",
            description = "household-not-found, or nobody of this id is or was in the household (member-not-found).")
    public Response extract(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The member's id.") @QueryParam("member") @NotNull UUID member) {
        return switch (drawExtract.draw(id, member)) {
            case Drawing.Drawn(var extract) ->
                Response.ok(extract).header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).build();
            case Drawing.UnknownHousehold(var unknown) -> problems.of(HouseholdProblem.HOUSEHOLD_NOT_FOUND, unknown);
            case Drawing.UnknownMember(var unknown) -> problems.of(SubjectProblem.MEMBER_NOT_FOUND, unknown);
        };
    }
}
