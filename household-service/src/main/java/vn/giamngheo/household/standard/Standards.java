package vn.giamngheo.household.standard;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The standards this register knows. What was read once is kept: a standard in use never changes, and one that is not
 * known yet is looked for again, since another replica may have taken it in.
 */
@ApplicationScoped
public class Standards {

    private final StandardStore store;
    private final Map<String, PovertyStandard> read = new ConcurrentHashMap<>();

    Standards(StandardStore store) {
        this.store = store;
    }

    public Optional<PovertyStandard> find(String code) {
        var known = read.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        var found = store.find(code);
        found.ifPresent(standard -> read.put(code, standard));
        return found;
    }

    /** The standard of a code that a foreign key vouches for. */
    public PovertyStandard known(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No poverty standard " + code));
    }

    public String codes() {
        return store.standards(null).stream()
                .map(StandardStore.StandardRow::code)
                .collect(Collectors.joining(", "));
    }
}
