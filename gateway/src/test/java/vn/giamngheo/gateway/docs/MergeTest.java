package vn.giamngheo.gateway.docs;

import java.util.List;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

class MergeTest {

    private final Merge whole = new Merge(document("/overview", "getOverview"));

    @Test
    void sharesWhatIsTheSame() {
        whole.add("a-service", with(document("/a", "a"), text("of a person")));
        whole.add("b-service", with(document("/b", "b"), text("of a person")));

        assertThat(whole.document().getPaths().getPathItems()).containsOnlyKeys("/overview", "/a", "/b");
        assertThat(whole.document().getComponents().getSchemas()).containsOnlyKeys("Name");
    }

    @Test
    void refusesTwoSchemasUnderOneName() {
        whole.add("a-service", with(document("/a", "a"), text("of a person")));

        assertThatIllegalStateException()
                .isThrownBy(() -> whole.add("b-service", with(document("/b", "b"), text("of an area"))))
                .withMessageContaining("b-service")
                .withMessageContaining("schema \"Name\"");
    }

    @Test
    void refusesAPathWithTwoOwners() {
        whole.add("a-service", document("/a", "a"));

        assertThatIllegalStateException()
                .isThrownBy(() -> whole.add("b-service", document("/a", "b")))
                .withMessageContaining("path \"/a\"");
    }

    @Test
    void refusesTwoOperationsUnderOneId() {
        assertThatIllegalStateException()
                .isThrownBy(() -> whole.add("a-service", document("/a", "getOverview")))
                .withMessageContaining("operation \"getOverview\"");
    }

    @Test
    void knowsOneKeyOnly() {
        var theirs = document("/a", "a");
        theirs.getComponents().addSecurityScheme("theirs", createSecurityScheme());
        var operation = theirs.getPaths().getPathItem("/a").getGET();
        operation.addSecurityRequirement(createSecurityRequirement().addScheme("theirs", List.of("admin")));

        whole.add("a-service", theirs);

        assertThat(whole.document().getComponents().getSecuritySchemes()).isNullOrEmpty();
        assertThat(operation.getSecurity())
                .containsExactly(createSecurityRequirement().addScheme("bearer", List.of("admin")));
    }

    private static OpenAPI document(String path, String operationId) {
        var item = createPathItem().GET(createOperation().operationId(operationId));
        return createOpenAPI().paths(createPaths().addPathItem(path, item)).components(createComponents());
    }

    private static OpenAPI with(OpenAPI document, Schema name) {
        document.getComponents().addSchema("Name", name);
        return document;
    }

    private static Schema text(String description) {
        return createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
