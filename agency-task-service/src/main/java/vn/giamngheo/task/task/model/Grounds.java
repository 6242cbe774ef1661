package vn.giamngheo.task.task.model;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.WantedTask;

/** Why an agency has a task, and how pressing it is; tasks of the time before rules had numbers know no rule. */
@Embeddable
public record Grounds(
        String routedAgency,
        @Nullable Integer ruleId,
        int priority,
        @Nullable String programme,
        @Nullable LocalDate followUpUntil) {

    static Grounds of(WantedTask wanted) {
        return new Grounds(
                wanted.agency(), wanted.rule(), wanted.priority(), wanted.programme(), wanted.followUpUntil());
    }
}
