package vn.giamngheo.household.closing;

import java.time.Duration;

import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.testing.Tokens;

import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;

/** Takes communes through their steps. */
public final class Closings {

    public static final String COMMUNE = "/api/v1/survey-rounds/{year}/communes/{code}";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Closings() {}

    public static String etag(Tokens who, int year, String code) {
        return as(who).get(COMMUNE, year, code).header("ETag");
    }

    public static Response step(Tokens who, int year, String code, String step, @Nullable String body) {
        var tag = etag(who, year, code);
        var request = as(who).header("If-Match", tag == null ? "\"0\"" : tag);
        return (body == null ? request : request.body(body)).post(COMMUNE + "/" + step, year, code);
    }

    public static Response posted(int year, String code, String day) {
        return posted(OFFICER, year, code, day);
    }

    public static Response posted(Tokens who, int year, String code, String day) {
        return step(who, year, code, "posting", "{\"postedOn\": \"" + day + "\"}");
    }

    /** Closes and waits until the surveys are completed and the figures frozen. */
    public static Response closed(int year, String code) {
        return closed(OFFICER, year, code);
    }

    public static Response closed(Tokens who, int year, String code) {
        step(who, year, code, "closing", null).then().statusCode(202);
        return settled(who, year, code);
    }

    /** Waits until nothing is being completed any more. */
    public static Response settled(Tokens who, int year, String code) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> as(who).get(COMMUNE, year, code), now -> !"CLOSING".equals(now.path("state")));
    }
}
