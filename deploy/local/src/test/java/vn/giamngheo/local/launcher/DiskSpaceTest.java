package vn.giamngheo.local.launcher;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import vn.giamngheo.local.process.LocalStackException;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DiskSpaceTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final Path STATE = Path.of("/repo/deploy/local/.state");

    @Test
    void tooLittleSpaceIsRefusedWithTheNumbers() {
        assertThatThrownBy(() -> DiskSpace.require(STATE, 900 * MEGABYTE, 1500 * MEGABYTE))
                .isInstanceOf(LocalStackException.class)
                .hasMessage("Only 900 MB are free where /repo/deploy/local/.state lies, 1500 MB are needed: "
                        + "free some space and run again.");
    }

    @Test
    void enoughSpacePasses() {
        assertThatCode(() -> DiskSpace.require(STATE, 1500 * MEGABYTE, 1500 * MEGABYTE))
                .doesNotThrowAnyException();
    }
}
