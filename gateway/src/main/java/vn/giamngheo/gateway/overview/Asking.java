package vn.giamngheo.gateway.overview;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.virtual.threads.VirtualThreads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks several services at once, none of them longer than the caller's patience. On virtual threads: the composition
 * reads from top to bottom as it happens, a trace shows who called whom, and waiting costs no thread of the pool.
 */
@ApplicationScoped
class Asking {

    private final ExecutorService threads;
    private final Duration patience;

    Asking(
            @VirtualThreads ExecutorService threads,
            @ConfigProperty(name = "gateway.overview.patience", defaultValue = "2s") Duration patience) {
        this.threads = threads;
        this.patience = patience;
    }

    <T> CompletableFuture<Part<T>> ask(String service, Supplier<T> question) {
        return CompletableFuture.supplyAsync(() -> Part.of(service, question), threads)
                .completeOnTimeout(new Part.Unanswered<>(), patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
