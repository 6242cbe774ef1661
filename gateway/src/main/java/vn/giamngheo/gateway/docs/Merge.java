package vn.giamngheo.gateway.docs;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A document that takes in others: same name and same content is shared, same name and other content is refused. */
final class Merge {

    private static final String SCHEME = "bearer";

    private final OpenAPI document;
    private final Map<String, String> owners = new HashMap<>();

    Merge(OpenAPI start) {
        document = start;
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        operationIds("gateway", start);
    }

    OpenAPI document() {
        return document;
    }

    void add(String service, OpenAPI other) {
        operationIds(service, other);
        other.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(Merge::demandToken);
        other.getPaths().getPathItems().forEach((path, item) -> {
            if (document.getPaths().hasPathItem(path)) {
                throw clash(service, "path", path);
            }
            document.getPaths().addPathItem(path, item);
        });
        if (other.getComponents() != null) {
            components(service, document.getComponents(), other.getComponents());
        }
        if (other.getTags() != null) {
            other.getTags().forEach(tag -> tag(service, tag));
        }
    }

    private void operationIds(String service, OpenAPI other) {
        other.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getOperationId)
                .filter(Objects::nonNull)
                .forEach(id -> {
                    if (owners.put(id, service) != null) {
                        throw clash(service, "operation", id);
                    }
                });
    }

    private static void components(String service, Components ours, Components theirs) {
        share(service, "schema", ours.getSchemas(), theirs.getSchemas(), ours::addSchema);
        share(service, "response", ours.getResponses(), theirs.getResponses(), ours::addResponse);
        share(service, "parameter", ours.getParameters(), theirs.getParameters(), ours::addParameter);
        share(service, "example", ours.getExamples(), theirs.getExamples(), ours::addExample);
        share(service, "request body", ours.getRequestBodies(), theirs.getRequestBodies(), ours::addRequestBody);
        share(service, "header", ours.getHeaders(), theirs.getHeaders(), ours::addHeader);
        share(service, "link", ours.getLinks(), theirs.getLinks(), ours::addLink);
    }

    /** However a service describes its own lock, at this door there is one key for all; the roles stay the service's. */
    private static void demandToken(Operation operation) {
        if (operation.getSecurity() != null) {
            operation.setSecurity(operation.getSecurity().stream()
                    .flatMap(lock -> lock.getSchemes().values().stream())
                    .map(roles -> OASFactory.createSecurityRequirement().addScheme(SCHEME, roles))
                    .toList());
        }
    }

    private static <T> void share(
            String service,
            String kind,
            @Nullable Map<String, T> ours,
            @Nullable Map<String, T> theirs,
            BiConsumer<String, T> add) {
        if (theirs == null) {
            return;
        }
        theirs.forEach((name, content) -> {
            var known = ours == null ? null : ours.get(name);
            if (known == null) {
                add.accept(name, content);
            } else if (!known.equals(content)) {
                throw clash(service, kind, name);
            }
        });
    }

    private void tag(String service, Tag tag) {
        var known = document.getTags() == null
                ? null
                : document.getTags().stream()
                        .filter(other -> other.getName().equals(tag.getName()))
                        .findFirst()
                        .orElse(null);
        if (known == null) {
            document.addTag(tag);
        } else if (!known.equals(tag)) {
            throw clash(service, "tag", tag.getName());
        }
    }

    private static IllegalStateException clash(String service, String kind, String name) {
        return new IllegalStateException("The API document of " + service + " has a " + kind + " \"" + name
                + "\" that another service has, too, with other content. Rename one of them, or make them the same.");
    }
}
