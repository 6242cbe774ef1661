package vn.giamngheo.household.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Answers that caches between here and the reader may keep, since they are the same for everybody. */
@ApplicationScoped
class PublicAnswers {

    static final String CSV = "text/csv";

    /** A closed list changes rarely; a reader may be five minutes behind, and ten more while a cache asks again. */
    private static final String KEEP = "public, max-age=300, stale-while-revalidate=600";

    private static final MediaType SHEET = new MediaType("text", "csv", "utf-8");
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
            .build();

    private final ObjectMapper json;

    PublicAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** Whether the reader would rather have a table. */
    static boolean wantsSheet(Request request) {
        var chosen = request.selectVariant(VARIANTS);
        return chosen != null && chosen.getMediaType().toString().equals(CSV);
    }

    Response.ResponseBuilder json(Request request, Object view) {
        try {
            return of(request, json.writeValueAsBytes(view), MediaType.APPLICATION_JSON_TYPE);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A view that cannot be written", impossible);
        }
    }

    Response.ResponseBuilder sheet(Request request, String sheet) {
        return of(request, sheet.getBytes(StandardCharsets.UTF_8), SHEET);
    }

    /** The tag is drawn from the very bytes, so that it is strong: the same tag, the same answer. */
    private static Response.ResponseBuilder of(Request request, byte[] body, MediaType type) {
        var tag = new EntityTag(hash(body));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body, type) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
