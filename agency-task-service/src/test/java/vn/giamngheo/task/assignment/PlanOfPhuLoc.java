package vn.giamngheo.task.assignment;

import vn.giamngheo.testing.Tokens;

/** Some assignments of the plan by their ids, and accounts that have to do with them. */
public final class PlanOfPhuLoc {

    public static final String ASSIGNMENTS = "/api/v1/assignments";
    public static final String PLAN = "015e073d-2000-732f-95f4-7bee71e31fbb";
    public static final String OF_LABOUR = "015e073d-2002-7ca7-bfd2-42d252399001";
    public static final String OF_HOME_AFFAIRS = "015e073d-2002-7ca7-bfd2-42d252399008";
    public static final String NOWHERE = "015e073d-2002-7ca7-bfd2-42d252399999";

    public static final Tokens HOME_AFFAIRS = officer("HOME_AFFAIRS");
    public static final Tokens LABOUR = officer("LABOUR");
    public static final Tokens HEALTH = officer("HEALTH");

    private PlanOfPhuLoc() {}

    public static Tokens officer(String agency) {
        return Tokens.of("agency-officer").areas("482").agency(agency).account("officer-of-" + agency);
    }
}
