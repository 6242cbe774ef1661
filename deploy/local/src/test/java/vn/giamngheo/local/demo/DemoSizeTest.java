package vn.giamngheo.local.demo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DemoSizeTest {

    @Test
    void theUsualSizeHasTheRealRate() {
        assertThat(DemoSize.USUAL).isEqualTo(new DemoSize(295, 31));
        assertThat(DemoSize.USUAL.rateInBasisPoints()).isEqualTo(1051);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 294, 300, 1_000, 4_999, 40_000, 100_000})
    void anyWishBecomesASizeWithTheRealRate(int wanted) {
        assertThat(DemoSize.nearest(wanted).rateInBasisPoints()).isEqualTo(1051);
    }

    @Test
    void aFittingWishIsGrantedExactly() {
        assertThat(DemoSize.nearest(10_000)).isEqualTo(new DemoSize(10_000, 1_051));
    }

    @Test
    void theNearestFittingNumberIsTaken() {
        assertThat(DemoSize.of(296).hasTheRate()).isFalse();
        assertThat(DemoSize.nearest(296)).isEqualTo(DemoSize.USUAL);
    }
}
