package vn.giamngheo.kit.rest;

import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

import vn.giamngheo.kit.problem.Problem;

/** Adds to every documented operation the refusals that any operation may give, so that no endpoint forgets one. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final Map<String, String> ANYWHERE = Map.of(
            "400", "The request is malformed or invalid; errors[] names the fields.",
            "401", "No valid token.",
            "403", "The token's roles do not allow this.",
            "500", "Our fault; quote traceId.");

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        ANYWHERE.forEach((status, why) -> {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().description(why));
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.matches("[45]..") && answer.getContent() == null && answer.getRef() == null) {
                var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
                answer.setContent(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
            }
        });
        return operation;
    }
}
