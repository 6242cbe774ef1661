package vn.giamngheo.task.routing.rulebook;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.area.JudgeScope;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.security.Roles;

/** Tells who keeps which rules: administrators all of them, those who review only such as are for their own areas. */
@ApplicationScoped
class MayKeepRules {

    private final Actor actor;
    private final JudgeScope judgeScope;

    MayKeepRules(Actor actor, JudgeScope judgeScope) {
        this.actor = actor;
        this.judgeScope = judgeScope;
    }

    /** @param area null for a rule that holds everywhere */
    boolean of(@Nullable String area, RuleYears years) {
        return actor.has(Roles.ADMIN) || (area != null && judgeScope.coversAll(area, years.first(), years.last()));
    }
}
