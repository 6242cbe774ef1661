package vn.giamngheo.task.programme;

import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Tells what a household of these facts may claim; nothing is kept. */
@ApplicationScoped
class TellEntitlements {

    private final Programmes programmes;

    TellEntitlements(Programmes programmes) {
        this.programmes = programmes;
    }

    /** @param group only benefits of this group; null: all */
    @Transactional
    Telling tell(Facts facts, @Nullable String group) {
        var benefits = programmes.benefits();
        if (group == null) {
            return new Telling.Told(Entitlements.of(facts, benefits));
        }
        var groups = benefits.stream()
                .map(Benefit::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return groups.contains(group)
                ? new Telling.Told(Entitlements.of(
                        facts,
                        benefits.stream()
                                .filter(benefit -> group.equals(benefit.group()))
                                .toList()))
                : new Telling.UnknownGroup(String.join(", ", groups));
    }
}
