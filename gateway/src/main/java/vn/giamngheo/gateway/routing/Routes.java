package vn.giamngheo.gateway.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            Pattern.compile("/((?:api|public)/v1/[a-z][a-z-]*)(?:/[A-Za-z0-9_-][A-Za-z0-9._~-]*)*/?");

    private final Map<String, Upstream> upstreams = new HashMap<>();
    private final Map<String, Upstream> owners = new HashMap<>();

    Routes(RoutingConfig config) {
        config.services().forEach((name, service) -> {
            var upstream = Upstream.of(name, service.url());
            upstreams.put(name, upstream);
            service.segments().forEach(segment -> own("api/v1/" + segment, upstream));
            service.publicSegments().orElse(Set.of()).forEach(segment -> own("public/v1/" + segment, upstream));
        });
    }

    private void own(String part, Upstream upstream) {
        var other = owners.put(part, upstream);
        if (other != null) {
            throw new IllegalArgumentException(
                    "/" + part + " has two owners: " + other.name() + " and " + upstream.name());
        }
    }

    /** The part of a well-formed address that decides whose it is, as it was sent and not as it may be understood. */
    static Optional<String> part(String rawPath) {
        var address = ADDRESS.matcher(rawPath);
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }

    static boolean isPublic(String rawPath) {
        return rawPath.startsWith("/public/");
    }

    Optional<Upstream> owner(String part) {
        return Optional.ofNullable(owners.get(part));
    }

    Collection<Upstream> upstreams() {
        return upstreams.values();
    }
}
