package vn.giamngheo.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortTest {

    @Test
    void aTakenPortIsRefusedWithItsPartAndTheSettingThatMovesIt() throws IOException {
        try (var foreign = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = new Port("Kafka", foreign.getLocalPort(), "GIAMNGHEO_PORT_KAFKA");
            assertThatThrownBy(port::requireFree)
                    .isInstanceOf(LocalStackException.class)
                    .hasMessage("Port " + foreign.getLocalPort() + " (Kafka) is taken by another program. "
                            + "End that program, or move Kafka: GIAMNGHEO_PORT_KAFKA=<port> deploy/local/up.");
        }
    }

    @Test
    void aPortTakenOnAllAddressesIsSeen() throws IOException {
        try (var foreign = new ServerSocket(0)) {
            assertThat(new Port("gateway", foreign.getLocalPort(), "").isFree()).isFalse();
        }
    }

    @Test
    void aFreePortPasses() {
        assertThatCode(() -> Port.free("gateway").requireFree()).doesNotThrowAnyException();
    }

    @Test
    void noFreePortIsGivenTwice() {
        var ports = Stream.generate(() -> Port.free("test")).limit(50).toList();
        assertThat(ports).doesNotHaveDuplicates();
    }
}
