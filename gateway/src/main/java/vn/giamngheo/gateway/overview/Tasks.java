package vn.giamngheo.gateway.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the overview asks agency-task-service. */
@RegisterRestClient(configKey = Part.TASKS)
@RegisterClientHeaders(CallerHeaders.class)
interface Tasks {

    @GET
    @Path("/api/v1/task-counts")
    ObjectNode counts(@QueryParam("area") String area, @QueryParam("year") int year);
}
