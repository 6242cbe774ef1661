package vn.giamngheo.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.local.process.LocalStackException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommandTest {

    @Test
    void theNumberOfHouseholdsMayBeWrittenBothWays() {
        assertThat(Command.parse(List.of("up", "/repo", "--households", "500")).households())
                .isEqualTo(OptionalInt.of(500));
        assertThat(Command.parse(List.of("up", "/repo", "--households=500")).households())
                .isEqualTo(OptionalInt.of(500));
    }

    @Test
    void theStateLiesInTheRepository() {
        assertThat(Command.parse(List.of("down", "/repo")).state()).isEqualTo(Path.of("/repo/deploy/local/.state"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "100001", ""})
    void aNumberOfHouseholdsThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> Command.parse(List.of("up", "/repo", "--households", text)))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("give a number from 0 (no demo data) to 100000");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheUsage() {
        assertThatThrownBy(() -> Command.parse(List.of("down", "/repo", "--yes")))
                .isInstanceOf(LocalStackException.class)
                .hasMessage("Unknown option --yes. Usage: deploy/local/down");
    }
}
