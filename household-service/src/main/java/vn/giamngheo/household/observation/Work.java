package vn.giamngheo.household.observation;

/** How a member works. */
public enum Work {
    WAGE_WITH_CONTRACT,
    WAGE_WITHOUT_CONTRACT,
    OWN_ACCOUNT,
    SEEKING_WORK,
    /** Neither works nor looks for work: studies, keeps house, is retired or cannot work. */
    OUTSIDE_LABOUR_FORCE
}
