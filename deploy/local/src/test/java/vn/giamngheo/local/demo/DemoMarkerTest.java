package vn.giamngheo.local.demo;

import java.nio.file.Path;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamngheo.local.process.LocalStackException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DemoMarkerTest {

    private static final DemoSize SIX_HUNDRED = DemoSize.nearest(600);

    @TempDir
    private Path state;

    private DemoMarker marker;

    @BeforeEach
    void newStack() {
        marker = new DemoMarker(state);
    }

    @Test
    void withoutAWishTheUsualSizeIsLoaded() {
        assertThat(marker.choose(OptionalInt.empty())).contains(DemoSize.USUAL);
    }

    @Test
    void zeroMeansNoDemoData() {
        assertThat(marker.choose(OptionalInt.of(0))).isEmpty();
    }

    @Test
    void withoutAWishTheSizeOfTheFirstTimeStays() {
        marker.begin(SIX_HUNDRED);
        assertThat(marker.choose(OptionalInt.empty())).contains(SIX_HUNDRED);
    }

    @Test
    void anotherSizeOnTopIsRefused() {
        marker.begin(SIX_HUNDRED);
        assertThatThrownBy(() -> marker.choose(OptionalInt.of(1000)))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("deploy/local/reset");
    }

    @Test
    void aSetThatWasBegunIsNotLoadedYet() {
        marker.begin(SIX_HUNDRED);
        assertThat(marker.isLoaded(SIX_HUNDRED)).isFalse();
        marker.finish(SIX_HUNDRED);
        assertThat(marker.isLoaded(SIX_HUNDRED)).isTrue();
    }
}
