package vn.giamngheo.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import vn.giamngheo.kit.problem.Problem;
import vn.giamngheo.kit.problem.ProblemType;
import vn.giamngheo.kit.problem.Problems;

/** Problems for requests that never reach a resource: the same body and words as everywhere else. */
@ApplicationScoped
public class Refusals {

    private final Problems problems;
    private final ObjectMapper json;

    Refusals(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Answers the request with the problem; headers set before are sent along. */
    public void answer(RoutingContext http, ProblemType type) {
        http.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body(http, type));
    }

    /** The problem in the caller's language, as JSON. */
    public Buffer body(RoutingContext http, ProblemType type) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problems.problem(http, type)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem could not be written", e);
        }
    }
}
