package vn.giamngheo.household.standard;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows the standards with the source of each number. */
@ApplicationScoped
class ListStandards {

    private final List<StandardView> all;

    ListStandards(StandardStore store) {
        var lines = store.lines();
        var indicators = store.indicators();
        all = store.all().stream()
                .map(standard -> StandardView.of(standard, lines, indicators))
                .toList();
    }

    List<StandardView> all() {
        return all;
    }

    Optional<StandardView> one(String code) {
        return all.stream().filter(standard -> standard.code().equals(code)).findFirst();
    }
}
