package vn.giamngheo.kit.problem;

import java.sql.SQLException;
import java.util.List;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers whatever was thrown as a problem; nothing internal leaves, only the id under which the log has it. */
public class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    private final Problems problems;

    ExceptionMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response refused(ProblemException e) {
        return problems.of(e.type(), e.faults(), e.arguments());
    }

    @ServerExceptionMapper
    public Response invalid(ResteasyReactiveViolationException e) {
        return problems.of(CommonProblem.INVALID_REQUEST, Fault.of(e.getConstraintViolations()));
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException e) {
        return problems.of(CommonProblem.INVALID_REQUEST, List.of(Fault.of(e)));
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException e) {
        return challenge();
    }

    @ServerExceptionMapper
    public Response unauthenticated(AuthenticationFailedException e) {
        return challenge();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return problems.of(CommonProblem.FORBIDDEN);
    }

    /** The identity provider is away: nobody can say whether the token is good. */
    @ServerExceptionMapper
    public Response unverifiable(OIDCException e) {
        LOG.warnf("Tokens cannot be verified: %s", e.getMessage());
        return Response.fromResponse(problems.of(CommonProblem.SERVICE_UNAVAILABLE))
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JacksonException) {
            return problems.of(CommonProblem.MALFORMED_JSON);
        }
        var status = e.getResponse().getStatus();
        if (status >= 500) {
            LOG.error("Request failed", e);
        }
        return problems.of(CommonProblem.ofStatus(status));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        if (isConnectionLost(e)) {
            LOG.warnf("The database is away: %s", e.getMessage());
            return Response.fromResponse(problems.of(CommonProblem.SERVICE_UNAVAILABLE))
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        LOG.error("Request failed", e);
        return problems.of(CommonProblem.INTERNAL_ERROR);
    }

    /** SQL states of class 08 and 57P: no connection, or the server is going down or coming up. */
    private static boolean isConnectionLost(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }

    private Response challenge() {
        return Response.fromResponse(problems.of(CommonProblem.UNAUTHENTICATED))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
