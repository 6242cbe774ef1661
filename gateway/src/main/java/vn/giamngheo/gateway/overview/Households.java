package vn.giamngheo.gateway.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the overview asks household-service. */
@RegisterRestClient(configKey = Part.HOUSEHOLDS)
@RegisterClientHeaders(CallerHeaders.class)
interface Households {

    @GET
    @Path("/api/v1/statistics")
    ObjectNode statistics(
            @QueryParam("area") String area,
            @QueryParam("year") int year,
            @QueryParam("standard") @Nullable String standard);
}
