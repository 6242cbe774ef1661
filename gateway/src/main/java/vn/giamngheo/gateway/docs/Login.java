package vn.giamngheo.gateway.docs;

import java.util.ArrayList;
import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Lets the page at {@code /docs} log in by itself: beside a token that is pasted in, every operation takes one that the
 * issuer gives to the client of officers' browsers. Where the issuer is, only the running gateway knows.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class Login implements OASFilter {

    private static final String NAME = "login";

    @Override
    public Operation filterOperation(Operation operation) {
        var ways = operation.getSecurity();
        if (ways != null && !ways.isEmpty()) {
            var more = new ArrayList<SecurityRequirement>(ways);
            more.add(OASFactory.createSecurityRequirement().addScheme(NAME));
            operation.setSecurity(more);
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var issuer = ConfigProvider.getConfig().getValue("gateway.docs.issuer", String.class);
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(issuer + "/protocol/openid-connect/auth")
                .tokenUrl(issuer + "/protocol/openid-connect/token")
                .scopes(Map.of("openid", "Who you are; areas and roles come with it."));
        document.getComponents()
                .addSecurityScheme(
                        NAME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description("Log in with a browser; PKCE, no secret.")
                                .flows(OASFactory.createOAuthFlows().authorizationCode(flow)));
    }
}
