package vn.giamngheo.local.launcher;

import vn.giamngheo.local.process.Part;
import vn.giamngheo.local.process.Watchdog;
import vn.giamngheo.local.stack.LocalStack;
import vn.giamngheo.local.stack.Progress;

/**
 * Stops what this run has started, in good order, when the run fails or is interrupted. Should even that be cut short,
 * the watchdog does it.
 */
final class Rollback implements AutoCloseable {

    private final LocalStack stack;
    private boolean kept;
    private final Thread hook = new Thread(this::undo, "rollback");

    private Rollback(LocalStack stack) {
        this.stack = stack;
    }

    static Rollback of(LocalStack stack) {
        var rollback = new Rollback(stack);
        Runtime.getRuntime().addShutdownHook(rollback.hook);
        return rollback;
    }

    /** The start has succeeded: from here on the stack lives without us. */
    void keepEverything() {
        kept = true;
        Runtime.getRuntime().removeShutdownHook(hook);
        Watchdog.ofThisJvm().release();
    }

    @Override
    public void close() {
        if (kept) {
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            undo();
        } catch (IllegalStateException alreadyOnTheWayOut) {
            awaitHook();
        }
    }

    private void awaitHook() {
        try {
            hook.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void undo() {
        var watchdog = Watchdog.ofThisJvm();
        watchdog.close();
        var ours = stack.parts().stream()
                .filter(part -> part.process().filter(watchdog::watches).isPresent())
                .<Part>map(part -> part)
                .toList();
        if (!ours.isEmpty()) {
            System.out.println("  stopping what this run has started ...");
            stack.stop(ours, Progress.SILENT);
        }
    }
}
