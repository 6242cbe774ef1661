package vn.giamngheo.task.visit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.rest.RequestId;

/** What this service asks household-service, under its own account: an officer's may not see a name there. */
@RegisterRestClient(configKey = "household-service")
@OidcClientFilter
@ClientHeaderParam(name = RequestId.HEADER, value = "{vn.giamngheo.kit.rest.RequestId.current}")
@ClientHeaderParam(name = RequestId.TRACE, value = "{vn.giamngheo.kit.rest.RequestId.currentTrace}")
interface HouseholdCards {

    @GET
    @Path("/api/v1/households/{id}/visit-card")
    Card card(
            @PathParam("id") UUID household,
            @HeaderParam("X-Purpose") String purpose,
            @HeaderParam("X-On-Behalf-Of") String onBehalfOf);

    /** Where a household is found and whom to ask for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Card(
            UUID householdId,
            String code,
            @Nullable String headName,
            Commune commune,
            @Nullable Village village,
            @Nullable String address,
            int members,
            boolean synthetic) {}

    /** The commune in which it lives. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Commune(String code, LocalDate validFrom, String name) {}

    /** Its village. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Village(String code, @Nullable String name) {}
}
