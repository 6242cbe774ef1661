package vn.giamngheo.gateway.overview;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the overview asks target-service. */
@RegisterRestClient(configKey = Part.TARGETS)
@RegisterClientHeaders(CallerHeaders.class)
interface Targets {

    @GET
    @Path("/api/v1/plans")
    Plans plans(@QueryParam("area") String area, @QueryParam("year") int year);

    @GET
    @Path("/api/v1/plans/{id}/progress")
    ObjectNode progress(@PathParam("id") UUID plan, @QueryParam("area") String area, @QueryParam("year") int year);
}
