package vn.giamngheo.household.visit;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

import vn.giamngheo.household.registry.HouseholdProblem;
import vn.giamngheo.household.security.Roles;
import vn.giamngheo.household.visit.ReadVisitCard.Reading;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;

/** HTTP door to the cards of households, for the service that knows who must visit them. */
@Path("/api/v1/households/{id}/visit-card")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VISIT_CARD)
@Tag(name = "Households")
public class VisitCardResource {

    private static final String NOT_KEPT = "no-store";

    private final ReadVisitCard readVisitCard;
    private final Problems problems;

    VisitCardResource(ReadVisitCard readVisitCard, Problems problems) {
        this.readVisitCard = readVisitCard;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "getVisitCard",
            summary = "Read what somebody who must visit the household has to know",
            description = "For agency-task-service, which alone has the role and has decided that the officer named in"
                    + " X-On-Behalf-Of must go there; the areas of a token do not matter here. Every read is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The card.",
            content = @Content(schema = @Schema(implementation = VisitCardView.class)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-request: it is not said in whose name or for what; errors[] names the header.")
    @APIResponse(
            responseCode = "404",
            description = "household-not-found: there is no such household, or it has ended.")
    public Response card(@PathParam("id") UUID id) {
        return switch (readVisitCard.read(id)) {
            case Reading.Read(var card) ->
                Response.ok(card).header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).build();
            case Reading.NoSuchHousehold(var unknown) -> problems.of(HouseholdProblem.HOUSEHOLD_NOT_FOUND, unknown);
            case Reading.Unexplained(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }
}
