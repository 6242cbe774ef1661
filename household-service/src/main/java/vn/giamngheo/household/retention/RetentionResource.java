package vn.giamngheo.household.retention;

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

import vn.giamngheo.household.security.Roles;

/** HTTP door to how long what is kept. */
@Path("/api/v1/retention")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Personal data")
public class RetentionResource {

    private final PreviewRetention previewRetention;

    RetentionResource(PreviewRetention previewRetention) {
        this.previewRetention = previewRetention;
    }

    @GET
    @Path("/preview")
    @Operation(
            operationId = "previewRetention",
            summary = "Count what the retention would remove today",
            description = "Of the whole register, whatever the caller's areas: counts alone, and rules of the site.")
    @APIResponse(
            responseCode = "200",
            description = "Each rule with how much is due.",
            content = @Content(schema = @Schema(implementation = PreviewRetention.PreviewView.class)))
    public Response preview() {
        return Response.ok(previewRetention.preview()).build();
    }
}
