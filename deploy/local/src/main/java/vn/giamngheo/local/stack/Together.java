package vn.giamngheo.local.stack;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

import vn.giamngheo.local.process.LocalStackException;

/** Runs tasks at the same time, on real threads since they unpack and wait; the first failure interrupts the others. */
final class Together {

    private Together() {}

    static void run(List<Runnable> tasks) {
        var threads = Executors.newCachedThreadPool();
        try {
            var running = new ExecutorCompletionService<Boolean>(threads);
            var futures = tasks.stream().map(task -> running.submit(task, true)).toList();
            for (var ignored : futures) {
                running.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted.", e);
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }
}
