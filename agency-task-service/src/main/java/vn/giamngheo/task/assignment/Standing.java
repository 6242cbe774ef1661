package vn.giamngheo.task.assignment;

/**
 * How somebody stands to an assignment.
 *
 * @param reaches whether the areas of the account hold all of the plan's
 * @param ownAgency whether it acts for the agency that has the duty
 * @param leadingAgency whether it acts for the agency that answers for the whole plan
 */
public record Standing(boolean reaches, boolean ownAgency, boolean leadingAgency) {}
