package vn.giamngheo.gateway.docs;

import java.util.List;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Adds the services' committed documents to the gateway's own while the gateway is built. Runs before the other filters,
 * so that they see every operation.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 20)
public class MergedDocument implements OASFilter {

    private static final List<String> SERVICES = List.of("household-service", "target-service", "agency-task-service");

    @Override
    public void filterOpenAPI(OpenAPI gateway) {
        // Read back from its text, because only what was read the same way can be compared.
        var whole = new Merge(ServiceDocument.reread(gateway));
        for (var service : SERVICES) {
            whole.add(service, ServiceDocument.of(service));
        }
        gateway.setPaths(whole.document().getPaths());
        gateway.setComponents(whole.document().getComponents());
        gateway.setTags(whole.document().getTags());
    }
}
