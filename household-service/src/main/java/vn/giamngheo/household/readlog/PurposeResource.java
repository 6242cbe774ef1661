package vn.giamngheo.household.readlog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** HTTP door to the register of purposes. */
@Path("/api/v1/processing-purposes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
public class PurposeResource {

    private final ListPurposes listPurposes;

    PurposeResource(ListPurposes listPurposes) {
        this.listPurposes = listPurposes;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listProcessingPurposes",
            summary = "Read for what persons' data is processed, and by which law")
    @APIResponse(
            responseCode = "200",
            description = "All of them.",
            content = @Content(schema = @Schema(implementation = PurposeView.Purposes.class)))
    public Response list() {
        return Response.ok(new PurposeView.Purposes(listPurposes.all())).build();
    }
}
