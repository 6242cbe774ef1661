package vn.giamngheo.kit.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.Problem;

/**
 * Says of every operation in the API document what holds for all: the refusals that any may give, so that no endpoint
 * forgets one, and which roles may call it, in words instead of the scopes that a bearer token does not have. Shows with
 * each what {@code examples/<operationId>.json} has: what was once asked and answered.
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

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().values().forEach(CommonDocumentation::saidOnce);
        }
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> example(item, operation)));
    }

    /** What is referred to says its type itself; beside the reference it makes generators complain. */
    private static void saidOnce(Schema schema) {
        if (schema.getRef() != null) {
            schema.setType(null);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(CommonDocumentation::saidOnce);
        }
        if (schema.getItems() != null) {
            saidOnce(schema.getItems());
        }
    }

    private static void example(PathItem item, Operation operation) {
        var file = "examples/" + operation.getOperationId() + ".json";
        try (var text = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (text == null) {
                return;
            }
            var example = new ObjectMapper().readValue(text, Example.class);
            if (operation.getRequestBody() != null) {
                show(operation.getRequestBody().getContent(), example.request(), null);
            }
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    show(answer.getContent(), example.response(), example.responseText());
                }
            });
            Stream.of(item.getParameters(), operation.getParameters())
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .filter(parameter ->
                            example.parameters().containsKey(parameter.getName()) && parameter.getExample() == null)
                    .forEach(parameter -> parameter.setExample(value(parameter, example.parameters())));
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + file + " cannot be read", e);
        }
    }

    /** As the address has it, or as a number where the document wants one. */
    private static @Nullable Object value(Parameter parameter, Map<String, String> given) {
        var text = given.get(parameter.getName());
        var types = parameter.getSchema() == null ? null : parameter.getSchema().getType();
        return text != null && types != null && types.contains(Schema.SchemaType.INTEGER) ? Long.valueOf(text) : text;
    }

    /** Text is shown where text is spoken, structure where there is structure; files of bytes are not shown. */
    private static void show(@Nullable Content content, @Nullable Object example, @Nullable String text) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            var isText = type.startsWith("text/");
            var shown = isText && text != null ? text : example;
            var hasOne = media.getExample() != null
                    || (media.getExamples() != null && !media.getExamples().isEmpty());
            if (!hasOne && (isText ? shown instanceof String : type.matches(".*json|multipart/.*"))) {
                media.setExample(shown);
            }
        });
    }

    /** What was asked, with what in the address, and what was answered; as text, too, where that is another form of it. */
    private record Example(
            Map<String, String> parameters,
            @Nullable Object request,
            @Nullable Object response,
            @Nullable String responseText) {
        private Example {
            parameters = parameters == null ? Map.of() : parameters;
        }
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
