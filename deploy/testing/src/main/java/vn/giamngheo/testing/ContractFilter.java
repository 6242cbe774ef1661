package vn.giamngheo.testing;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Fails a test that meets an undocumented status, or a body that is not what the document promises. */
public final class ContractFilter implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiContract contract;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    public ContractFilter(ApiContract contract) {
        this.contract = contract;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/") || path.startsWith("/public/")) {
            check(request.getMethod(), path, response);
            ExampleRecorder.note(contract, request, path, response);
        }
        return response;
    }

    private void check(String method, String path, Response response) {
        var where = method + " " + path + " -> " + response.statusCode();
        if (contract.knows(path) || response.statusCode() != 404) {
            checkDocumented(where, method, path, response);
        }
    }

    private void checkDocumented(String where, String method, String path, Response response) {
        var answer = contract.answer(method, path, response.statusCode())
                .orElseThrow(() -> new AssertionError("Undocumented answer: " + where + "\n" + response.asString()));
        if (response.contentType().isEmpty()) {
            return;
        }
        var type = response.contentType().split(";", 2)[0].strip();
        var schema = answer.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            throw new AssertionError("Undocumented content type " + type + ": " + where);
        }
        if (!type.endsWith("json")) {
            return;
        }
        var errors = errors(schema, response.asString());
        if (!errors.isEmpty()) {
            throw new AssertionError("Off the document: " + where + "\n" + errors + "\n" + response.asString());
        }
    }

    private List<Error> errors(JsonNode schema, String body) {
        try {
            return schemas.getSchema(contract.standalone(schema)).validate(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError("The body is no JSON: " + body, e);
        }
    }
}
