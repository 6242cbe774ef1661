package vn.giamngheo.household.security;

import java.util.List;

/** Realm roles by their names in the token; who may do what is declared on each endpoint. */
public final class Roles {

    public static final String SURVEYOR = "surveyor";
    public static final String COMMUNE_OFFICER = "commune-officer";
    public static final String REVIEWING_OFFICER = "reviewing-officer";
    public static final String AGENCY_OFFICER = "agency-officer";
    public static final String INTEGRATION = "integration";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

    /** Of agency-task-service alone: it asks for the card of a household that an officer must visit. */
    public static final String VISIT_CARD = "visit-card";

    /** Those who work with households and are shown who is who; for everybody else persons are masked. */
    public static final List<String> WORK_WITH_HOUSEHOLDS =
            List.of(SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION);

    private Roles() {}
}
