package vn.giamngheo.gateway.docs;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** Adds the refusals that the gateway gives in front of any service; the kit then gives them their body. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class GatewayRefusals implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(operation, "408", "The body did not arrive in time (request-timeout).");
            add(operation, "413", "The body is larger than 1 MB.");
        }
        add(operation, "429", "The quota is used up (too-many-requests); Retry-After tells when there is more.");
        add(operation, "503", "The service behind does not answer; Retry-After tells when to try again.");
        return operation;
    }

    private static void add(Operation operation, String status, String why) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(why));
        }
    }
}
