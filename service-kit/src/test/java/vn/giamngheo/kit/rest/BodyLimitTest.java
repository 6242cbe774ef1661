package vn.giamngheo.kit.rest;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyLimitTest {

    private final BodyLimit.Sizes sizes = new BodyLimit.Sizes(21, 1, List.of("/api/v1/reports/[0-9a-f-]+/evidence"));

    @Test
    void aNamedPathTakesWhatTheServerTakes() {
        assertThat(sizes.allowed("/api/v1/reports/0a-1b/evidence")).isEqualTo(21);
    }

    @Test
    void everyOtherPathTakesTheUsual() {
        assertThat(sizes.allowed("/api/v1/reports/0a-1b")).isEqualTo(1);
        assertThat(sizes.allowed("/api/v1/reports/0a-1b/evidence/x")).isEqualTo(1);
        assertThat(sizes.allowed("/api/v1/reports/../reports/0a-1b/evidence")).isEqualTo(1);
    }
}
