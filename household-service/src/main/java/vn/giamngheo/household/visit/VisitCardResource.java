package vn.giamngheo.household.visit;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    public Response card(
            @PathParam("id") UUID id,
            @Parameter(
                            name = ReadFor.PURPOSE,
                            in = ParameterIn.HEADER,
                            required = true,
                            description = "For what it is read: a word and a number, no name.",
                            example = "task 01936a60-0d00-7000-8000-0000000000aa")
                    @HeaderParam(ReadFor.PURPOSE)
                    @Nullable
                    String purpose,
            @Parameter(
                            name = ReadFor.ON_BEHALF_OF,
                            in = ParameterIn.HEADER,
                            required = true,
                            description = "The account (sub) of the person who will see it.",
                            example = "6b0a5f3e-6c2d-4a86-9a44-2f6f3f5d3c11")
                    @HeaderParam(ReadFor.ON_BEHALF_OF)
                    @Nullable
                    String onBehalfOf) {
        return switch (readVisitCard.read(id, new ReadFor(onBehalfOf, purpose))) {
            case Reading.Read(var card) ->
                Response.ok(card).header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).build();
            case Reading.NoSuchHousehold(var unknown) -> problems.of(HouseholdProblem.HOUSEHOLD_NOT_FOUND, unknown);
            case Reading.Unexplained(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }
}
