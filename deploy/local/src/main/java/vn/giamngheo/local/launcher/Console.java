package vn.giamngheo.local.launcher;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import vn.giamngheo.local.process.Part;
import vn.giamngheo.local.process.Watchdog;
import vn.giamngheo.local.stack.Progress;

/** One line for each finished step, and a sign of life while a step takes long. */
final class Console implements Progress, AutoCloseable {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private final Set<String> pending = new LinkedHashSet<>();
    private final long began = System.nanoTime();
    private final Thread ticker = Thread.ofVirtual().start(this::tick);

    @Override
    public synchronized void begun(Part part) {
        pending.add(part.name());
    }

    @Override
    public synchronized void done(Part part, String what, Duration took) {
        pending.remove(part.name());
        line("%-20s %-16s %-22s %s".formatted(part.name(), what(what), part.address(), seconds(took)));
    }

    synchronized void step(String name, String what, Duration took) {
        pending.remove(name);
        line("%-20s %-39s %s".formatted(name, what, seconds(took)));
    }

    synchronized void waitingFor(String name) {
        pending.add(name);
    }

    /** Silent once the run is being undone: what still finishes is about to be stopped. */
    synchronized void line(String text) {
        if (!Watchdog.ofThisJvm().isClosed()) {
            System.out.println("  " + text);
        }
    }

    @Override
    public void close() {
        ticker.interrupt();
    }

    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%5.1f s", took.toMillis() / 1000.0);
    }

    private static String what(String what) {
        return what.equals("kept") ? "already running" : what;
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(SIGN_OF_LIFE);
                signOfLife();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void signOfLife() {
        if (!pending.isEmpty()) {
            var elapsed = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            line("... " + String.join(", ", pending) + " (" + elapsed + " s so far)");
        }
    }
}
