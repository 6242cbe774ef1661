package vn.giamngheo.task.task;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.kit.security.Caller;
import vn.giamngheo.task.area.AreaScope;
import vn.giamngheo.task.task.model.TaskSight;

/** Tells how much of the tasks the caller may see: agency officers their own agency's, the others everybody's. */
@ApplicationScoped
public class TellSight {

    private static final Set<String> SEE_EVERY_AGENCY =
            Set.of("commune-officer", "reviewing-officer", "auditor", "admin", "integration");

    private final Caller caller;
    private final AreaScope scope;

    TellSight(Caller caller, AreaScope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    public TaskSight ofCaller() {
        return new TaskSight(
                List.of(scope.codes()), SEE_EVERY_AGENCY.stream().anyMatch(caller::has), caller.agencies());
    }
}
