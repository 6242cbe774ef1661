package vn.giamngheo.kit.problem;

/** The refusals that any endpoint may give. */
public enum CommonProblem implements ProblemType {
    MALFORMED_JSON(400),
    INVALID_REQUEST(400),
    UNKNOWN_QUERY_PARAMETER(400),
    INVALID_CURSOR(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CONFLICT(409),
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    VERSION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    REQUEST_REFUSED(400),
    INTERNAL_ERROR(500),
    SERVICE_UNAVAILABLE(503);

    static final String BUNDLE = "common-problems";

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return BUNDLE;
    }

    static CommonProblem ofStatus(int status) {
        for (var type : values()) {
            if (type.status == status && type != MALFORMED_JSON && type != UNKNOWN_QUERY_PARAMETER) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : REQUEST_REFUSED;
    }
}
