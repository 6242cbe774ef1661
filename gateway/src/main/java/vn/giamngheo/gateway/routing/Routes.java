package vn.giamngheo.gateway.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

/** Who owns an address of the API. */
@ApplicationScoped
class Routes {

    /**
     * The only shape an address of the suite has: every name in it is a word, a code, a number or a UUID. What needs an
     * escape, a dot segment, a doubled slash or a parameter is no address of ours, so no two readers of a path can
     * ever read it differently.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("/api/v1/([a-z][a-z-]*)(?:/[A-Za-z0-9_-][A-Za-z0-9._~-]*)*/?");

    private final Map<String, Upstream> upstreams = new HashMap<>();
    private final Map<String, Upstream> owners = new HashMap<>();

    Routes(RoutingConfig config) {
        config.services().forEach((name, service) -> {
            var upstream = Upstream.of(name, service.url());
            upstreams.put(name, upstream);
            for (var segment : service.segments()) {
                var other = owners.put(segment, upstream);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "/api/v1/" + segment + " has two owners: " + other.name() + " and " + name);
                }
            }
        });
    }

    /** The first segment of a well-formed address, as it was sent and not as it may be understood. */
    static Optional<String> segment(String rawPath) {
        var address = ADDRESS.matcher(rawPath);
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }

    Optional<Upstream> owner(String segment) {
        return Optional.ofNullable(owners.get(segment));
    }

    Collection<Upstream> upstreams() {
        return upstreams.values();
    }
}
