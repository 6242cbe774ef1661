package vn.giamngheo.testing.access;

import java.util.List;

/** Who may call, by the columns of the matrix: the roles of the realm, a token with none of them, and nobody at all. */
public final class Callers {

    /** A valid token with no role. */
    static final String NO_ROLE = "no role";

    static final String NO_TOKEN = "no token";

    static final String AGENCY_OFFICER = "agency-officer";

    static final List<String> ALL = List.of(
            "surveyor",
            "commune-officer",
            "reviewing-officer",
            AGENCY_OFFICER,
            "integration",
            "auditor",
            "admin",
            "visit-card",
            NO_ROLE,
            NO_TOKEN);

    private Callers() {}
}
