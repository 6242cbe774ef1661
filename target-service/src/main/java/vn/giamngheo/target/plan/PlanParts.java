package vn.giamngheo.target.plan;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;

/** How a plan is divided among communes, as far as its own life has to know. */
public interface PlanParts {

    /** What keeps the parts from making the whole. */
    List<Fault> faults(Plan plan);

    void copy(UUID fromPlan, UUID toPlan);

    /** Forgets the parts of all other indicators. */
    void keepOnly(UUID plan, List<String> indicators);
}
