package vn.giamngheo.target.reconciliation;

import java.util.UUID;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import vn.giamngheo.kit.rest.RequestId;

/** What this service asks household-service, in the caller's own name: whoever may not replay there may not here. */
@RegisterRestClient(configKey = "household-service")
@ClientHeaderParam(name = RequestId.HEADER, value = "{vn.giamngheo.kit.rest.RequestId.current}")
@ClientHeaderParam(name = RequestId.TRACE, value = "{vn.giamngheo.kit.rest.RequestId.currentTrace}")
interface HouseholdReplays {

    @POST
    @Path("/api/v1/replays")
    Replay replay(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, Wanted wanted);

    /** Which area and year to tell again. */
    record Wanted(UUID id, String area, int year) {}

    /** The replay, as far as we read it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Replay(UUID id) {}
}
