package vn.giamngheo.e2e;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;

import static io.restassured.RestAssured.given;

/** Logs in as a browser or an app does: authorization code with PKCE, through Keycloak's own form. */
final class BrowserLogin {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** Long enough for RFC 7636; a real app makes a new one for every login. */
    private static final String VERIFIER = "e2e-".repeat(12);

    private final String issuer;
    private final String client;
    private final String redirect;

    BrowserLogin(String issuer, String client, String redirect) {
        this.issuer = issuer;
        this.client = client;
        this.redirect = redirect;
    }

    /** The answer of the token endpoint, for a user who types the right password. */
    Response tokens(String user, String scope) {
        return exchange(code(user, scope), VERIFIER);
    }

    /** The code that the redirect carries. */
    String code(String user, String scope) {
        var page = authorize(challenge(), scope);
        page.then().statusCode(200);
        var form = FORM.matcher(page.asString());
        if (!form.find()) {
            throw new AssertionError("There is no form to log in with: " + page.asString());
        }
        var done = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(page.detailedCookies())
                .contentType(ContentType.URLENC)
                .body("username=" + user + "&password=demo-only")
                .post(URI.create(form.group(1).replace("&amp;", "&")));
        done.then().statusCode(302);
        var code = CODE.matcher(done.header("Location"));
        if (!code.find()) {
            throw new AssertionError("Nobody was logged in: " + done.header("Location"));
        }
        return URLDecoder.decode(code.group(1), StandardCharsets.UTF_8);
    }

    /** What comes of asking for a login; without a challenge an app forgot PKCE. */
    Response authorize(@Nullable String challenge, String scope) {
        var request = given().redirects()
                .follow(false)
                .queryParams(Map.of(
                        "response_type", "code",
                        "client_id", client,
                        "redirect_uri", redirect,
                        "scope", scope,
                        "state", "e2e"));
        if (challenge != null) {
            request.queryParams(Map.of("code_challenge", challenge, "code_challenge_method", "S256"));
        }
        return request.get(issuer + "/protocol/openid-connect/auth");
    }

    Response exchange(String code, String verifier) {
        return given().contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "grant_type", "authorization_code",
                        "client_id", client,
                        "redirect_uri", redirect,
                        "code", code,
                        "code_verifier", verifier))
                .post(issuer + "/protocol/openid-connect/token");
    }

    private static String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
