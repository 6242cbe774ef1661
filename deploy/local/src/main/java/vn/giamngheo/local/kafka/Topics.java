package vn.giamngheo.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

import vn.giamngheo.local.process.LocalStackException;

/** The topics of the suite that need more than the broker's defaults, and the broker's state of health. */
final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PROBE = Duration.ofSeconds(3);

    private final String bootstrapServers;

    Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    void ensure() {
        try (var admin = admin(PATIENCE)) {
            var present = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            admin.createTopics(missing(present)).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LocalStackException("Kafka did not make its topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted.", e);
        }
    }

    boolean brokerAnswers() {
        try (var admin = admin(PROBE)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(PROBE.toSeconds(), TimeUnit.SECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<NewTopic> missing(Set<String> present) {
        return List.of(
                        // Kept for ever: a listener that comes later has to learn what was before it.
                        new NewTopic("household.survey-completed.v1", Optional.empty(), Optional.empty())
                                .configs(Map.of("retention.ms", "-1")),
                        new NewTopic("household.round-closed.v1", Optional.empty(), Optional.empty())
                                .configs(Map.of("retention.ms", "-1")),
                        new NewTopic("household.round-reopened.v1", Optional.empty(), Optional.empty())
                                .configs(Map.of("retention.ms", "-1")),
                        new NewTopic("target.progress-changed.v1", Optional.empty(), Optional.empty())
                                .configs(Map.of("retention.ms", "-1")),
                        new NewTopic("agency-task.task-closed.v1", Optional.empty(), Optional.empty())
                                .configs(Map.of("retention.ms", "-1")),
                        new NewTopic("household.area.v1", Optional.empty(), Optional.empty())
                                .configs(Map.of("cleanup.policy", "compact")),
                        new NewTopic("household.register-entry.v1", Optional.empty(), Optional.empty())
                                .configs(Map.of("cleanup.policy", "compact")))
                .stream()
                .filter(topic -> !present.contains(topic.name()))
                .toList();
    }

    /** Kafka looks for its classes in the thread's loader, which in a test may be one that has never heard of it. */
    private Admin admin(Duration timeout) {
        var properties = new Properties();
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(Admin.class.getClassLoader());
        try {
            return Admin.create(properties);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }
}
