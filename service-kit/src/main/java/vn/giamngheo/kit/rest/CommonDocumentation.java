package vn.giamngheo.kit.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

import vn.giamngheo.kit.problem.Problem;

/**
 * Says of every operation in the API document what holds for all: the refusals that any may give, so that no endpoint
 * forgets one, and which roles may call it, in words instead of the scopes that a bearer token does not have.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonDocumentation implements OASFilter {

    /** In the order in which the document shows them. */
    private static final Map<String, String> ANYWHERE = new TreeMap<>(Map.of(
            "400", "The request is malformed or invalid; errors[] names the fields.",
            "401", "No valid token (unauthenticated).",
            "403", "The token's roles do not allow this (forbidden).",
            "500", "Our fault; quote traceId (internal-error).",
            "503", "A part this depends on is away; try again after Retry-After (service-unavailable)."));

    /** Words that Quarkus puts in by itself; ours say more. */
    private static final Set<String> GENERIC = Set.of("Not Authorized", "Not Allowed");

    private static final Pattern ALREADY_TOLD =
            Pattern.compile("^(Roles: .+|Any role may call this)\\.$", Pattern.MULTILINE);

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        ANYWHERE.forEach((status, why) -> {
            var given = operation.getResponses().getAPIResponse(status);
            if (given == null || GENERIC.contains(given.getDescription())) {
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
        nameRoles(operation);
        return operation;
    }

    /** A role may be named by a setting; people read what it is set to. */
    private static String configured(String role) {
        return role.startsWith("${")
                ? ConfigProvider.getConfig()
                        .getOptionalValue(role.substring(2, role.length() - 1), String.class)
                        .orElse(role)
                : role;
    }

    private static void nameRoles(Operation operation) {
        var told = operation.getDescription();
        if (told != null && ALREADY_TOLD.matcher(told).find()) {
            // The gateway merges documents through which this filter has gone before.
            return;
        }
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            // Said aloud: open to everybody, and not by an oversight.
            operation.setSecurity(List.of());
            return;
        }
        var roles = operation.getSecurity().stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .filter(role -> !role.equals("**"))
                .map(CommonDocumentation::configured)
                .distinct()
                .toList();
        operation
                .getSecurity()
                .forEach(requirement ->
                        requirement.getSchemes().keySet().forEach(scheme -> requirement.addScheme(scheme, List.of())));
        var callers = roles.isEmpty() ? "Any role may call this." : "Roles: " + String.join(", ", roles) + ".";
        operation.setDescription(told == null || told.isBlank() ? callers : told.strip() + "\n\n" + callers);
    }
}
