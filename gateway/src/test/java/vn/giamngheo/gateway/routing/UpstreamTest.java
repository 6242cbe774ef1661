package vn.giamngheo.gateway.routing;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UpstreamTest {

    @Test
    void takesThePortOfTheScheme() {
        assertThat(Upstream.of("a", URI.create("http://a")).port()).isEqualTo(80);
        assertThat(Upstream.of("a", URI.create("https://a/")).port()).isEqualTo(443);
        assertThat(Upstream.of("a", URI.create("http://a:8081")).port()).isEqualTo(8081);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:8081", "ftp://a", "http://a/base", "/a"})
    void refusesWhatIsNoBase(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Upstream.of("household-service", URI.create(url)))
                .withMessageContaining("household-service");
    }
}
