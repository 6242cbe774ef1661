package vn.giamngheo.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Patience: asks again and again until the answer is yes, the time is over, or hope is lost. */
public final class Await {

    private static final long PAUSE_MILLIS = 100;

    private Await() {}

    /** True as soon as {@code done} answers yes; false when time is over or {@code hope} answers no. */
    public static boolean answers(BooleanSupplier done, BooleanSupplier hope, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (done.getAsBoolean()) {
                return true;
            }
            if (!hope.getAsBoolean()) {
                return false;
            }
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted.", e);
        }
    }
}
