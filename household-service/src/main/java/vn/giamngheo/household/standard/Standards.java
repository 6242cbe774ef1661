package vn.giamngheo.household.standard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

/** The standards this register knows; they do not change while the service runs, a migration brings a new one. */
@ApplicationScoped
public class Standards {

    private final Map<String, PovertyStandard> byCode;

    Standards(StandardStore store) {
        byCode = store.all().stream()
                .collect(Collectors.toMap(PovertyStandard::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    public Optional<PovertyStandard> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The standard of a code that a foreign key vouches for. */
    public PovertyStandard known(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No poverty standard " + code));
    }

    public String codes() {
        return String.join(", ", byCode.keySet());
    }
}
