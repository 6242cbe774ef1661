package vn.giamngheo.task.programme;

import java.util.List;

/**
 * A benefit that the facts open.
 *
 * @param ages of the members whom it is for; empty when it goes to the household or to every member
 */
record Claim(Benefit benefit, List<Integer> ages, List<Reason> why) {}
