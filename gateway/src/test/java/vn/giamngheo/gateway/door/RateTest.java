package vn.giamngheo.gateway.door;

import java.time.Duration;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RateTest {

    private static final RateConfig.Quota TWO_AN_HOUR = new RateConfig.Quota() {
        @Override
        public long requests() {
            return 2;
        }

        @Override
        public Duration per() {
            return Duration.ofHours(1);
        }
    };

    private final Rate rate = new Rate("account", TWO_AN_HOUR, 10);

    @Test
    void theQuotaIsLetInAndNoMore() {
        assertThat(rate.take("a").allowed()).isTrue();
        assertThat(rate.take("a").allowed()).isTrue();

        var third = rate.take("a");

        assertThat(third.allowed()).isFalse();
        // Half of what an hour gives is made up in half an hour.
        assertThat(third.seconds()).isBetween(1_795L, 1_800L);
    }

    @Test
    void everyCallerHasAQuotaOfItsOwn() {
        rate.take("a");
        rate.take("a");

        assertThat(rate.take("b").allowed()).isTrue();
    }

    @Test
    void tellsThePolicyAndWhatIsLeft() {
        var first = rate.take("a");

        assertThat(first.policy()).isEqualTo("\"account\";q=2;w=3600");
        assertThat(first.left()).matches("\"account\";r=1;t=(1800|179[0-9])");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.8, false",
        "192.0.2.7, 192.0.2.7, true",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false"
    })
    void addressesOfOneLineAreOneCaller(String one, String other, boolean same) {
        assertThat(RateLimits.subscriber(SocketAddress.inetSocketAddress(80, one))
                        .equals(RateLimits.subscriber(SocketAddress.inetSocketAddress(80, other))))
                .isEqualTo(same);
    }
}
