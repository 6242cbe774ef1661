package vn.giamngheo.gateway.door;

import java.time.Duration;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;

/** The quota of one kind of caller, and how much of it each has left. */
final class Rate {

    private final String name;
    private final RateConfig.Quota quota;
    private final LoadingCache<String, Bucket> buckets;

    Rate(String name, RateConfig.Quota quota, long remembered) {
        this.name = name;
        this.quota = quota;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                // Whoever was away that long has a full bucket again anyway.
                .expireAfterAccess(quota.per().multipliedBy(2))
                .build(key -> full());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.requests()).refillGreedy(quota.requests(), quota.per()))
                .build();
    }

    /** Counts one request of this caller. */
    Taken take(String key) {
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return new Taken(
                probe.isConsumed(),
                policy(),
                String.format(
                        Locale.ROOT,
                        "\"%s\";r=%d;t=%d",
                        name,
                        probe.getRemainingTokens(),
                        seconds(probe.getNanosToWaitForReset())),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private String policy() {
        return String.format(
                Locale.ROOT,
                "\"%s\";q=%d;w=%d",
                name,
                quota.requests(),
                quota.per().toSeconds());
    }

    private static long seconds(long nanos) {
        var whole = Duration.ofNanos(nanos);
        return whole.getNano() == 0 ? whole.getSeconds() : whole.getSeconds() + 1;
    }

    /**
     * What came of counting a request.
     *
     * @param policy the value of {@code RateLimit-Policy}
     * @param left the value of {@code RateLimit}
     * @param seconds until there is room for one more; 0 when this one was let in
     */
    record Taken(boolean allowed, String policy, String left, long seconds) {}
}
