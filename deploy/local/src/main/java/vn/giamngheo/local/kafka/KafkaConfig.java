package vn.giamngheo.local.kafka;

import java.nio.file.Path;

import vn.giamngheo.local.process.Port;

/** The text of the broker's configuration files. */
final class KafkaConfig {

    private KafkaConfig() {}

    static String of(Port clients, Port controller, Path storage) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=CLIENTS://127.0.0.1:%1$d
                listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=CLIENTS
                log.dirs=%3$s

                num.partitions=3
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=5
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1

                # A single node: nobody to wait for, and little memory to spend.
                group.initial.rebalance.delay.ms=0
                # After a kill, the controller waits so long before it believes that the broker is a new one.
                broker.session.timeout.ms=5000
                broker.heartbeat.interval.ms=1000
                log.cleaner.dedupe.buffer.size=2097152
                """.formatted(
                clients.number(), controller.number(), storage.toString().replace("\\", "\\\\"));
    }

    static String logging() {
        return """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=INFO
                java.util.logging.SimpleFormatter.format=%1$tF %1$tT %4$s %3$s: %5$s%6$s%n
                .level=WARNING
                kafka.server.KafkaRaftServer.level=INFO
                org.apache.kafka.common.utils.AppInfoParser.level=INFO
                """;
    }
}
