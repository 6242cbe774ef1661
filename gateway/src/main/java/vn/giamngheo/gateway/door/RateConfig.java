package vn.giamngheo.gateway.door;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests are let in, by whom. Every replica of the gateway counts for itself. */
@ConfigMapping(prefix = "gateway.door.rates")
interface RateConfig {

    /** Everything that comes from one address, whoever asks: an office behind one line shares it. */
    Quota address();

    /** What comes from one address without a valid token. */
    Quota visitor();

    /** What one person's account asks. */
    Quota account();

    /** What one system asks that works for many persons: an account with the role integration. */
    Quota machine();

    /** For how many addresses and accounts the counts are kept; the least recently seen are forgotten. */
    @WithDefault("100000")
    long remembered();

    /** So many requests in so much time; what is unused is made up evenly, not at the turn of the window. */
    interface Quota {

        long requests();

        @WithDefault("60s")
        Duration per();
    }
}
