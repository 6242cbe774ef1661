package vn.giamngheo.household.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.giamngheo.household.security.Roles;

/** HTTP door to the change of keys. */
@Path("/api/v1/identity-keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Personal data")
public class IdentityKeysResource {

    private final ShowKeys showKeys;

    IdentityKeysResource(ShowKeys showKeys) {
        this.showKeys = showKeys;
    }

    @GET
    @Operation(
            operationId = "getIdentityKeys",
            summary = "See whether older keys of identity numbers are still needed",
            description = "After a change of keys everything is encrypted again in the background. Tells no key.")
    @APIResponse(responseCode = "200", description = "How far it has come.")
    public IdentityKeysView keys() {
        return showKeys.show();
    }
}
