package vn.giamngheo.household.standard;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Shows the standards with the source of each number. */
@ApplicationScoped
class ListStandards {

    private final StandardStore store;

    ListStandards(StandardStore store) {
        this.store = store;
    }

    List<StandardView> all() {
        return views(null);
    }

    Optional<StandardView> one(String code) {
        return views(code).stream().findFirst();
    }

    private List<StandardView> views(@Nullable String code) {
        var lines = store.lines(code);
        var indicators = store.indicators(code);
        return store.standards(code).stream()
                .map(standard -> StandardView.of(standard, lines, indicators))
                .toList();
    }
}
