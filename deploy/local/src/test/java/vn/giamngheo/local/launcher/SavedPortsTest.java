package vn.giamngheo.local.launcher;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamngheo.local.process.LocalStackException;
import vn.giamngheo.local.stack.PartName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SavedPortsTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> MOVED = Map.of("GIAMNGHEO_PORT_GATEWAY", "9080");

    @TempDir
    private Path state;

    @Test
    void withoutSettingsThePortsAreTheUsualOnes() {
        var ports = new SavedPorts(state, NOTHING).read();
        assertThat(ports.of(PartName.GATEWAY).number()).isEqualTo(8080);
        assertThat(ports.of(PartName.POSTGRES).number()).isEqualTo(15432);
    }

    @Test
    void laterCommandsRememberThePortOfTheStart() {
        var start = new SavedPorts(state, MOVED);
        start.write(start.read());
        assertThat(new SavedPorts(state, NOTHING).read().of(PartName.GATEWAY).number())
                .isEqualTo(9080);
    }

    @Test
    void theEnvironmentWinsOverWhatWasRemembered() {
        var start = new SavedPorts(state, MOVED);
        start.write(start.read());
        var again = new SavedPorts(state, Map.of("GIAMNGHEO_PORT_GATEWAY", "10080"));
        assertThat(again.read().of(PartName.GATEWAY).number()).isEqualTo(10080);
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new SavedPorts(state, Map.of("GIAMNGHEO_PORT_KAFKA", "99999")).read())
                .isInstanceOf(LocalStackException.class)
                .hasMessage("GIAMNGHEO_PORT_KAFKA=99999 is no port: give a number from 1 to 65535.");
    }
}
