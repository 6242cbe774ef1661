package vn.giamngheo.local.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.local.process.Await;
import vn.giamngheo.local.process.LocalStackException;

/** File locks exclude other processes but throw between threads of one; here threads wait, too. */
final class InProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private InProcess() {}

    static FileLock lock(FileChannel channel) throws IOException {
        var held = new AtomicReference<@Nullable FileLock>();
        var failure = new AtomicReference<@Nullable IOException>();
        Await.answers(() -> attempt(channel, held, failure), () -> failure.get() == null, PATIENCE);
        var broken = failure.get();
        if (broken != null) {
            throw broken;
        }
        var lock = held.get();
        if (lock == null) {
            throw new LocalStackException("Another process has been unpacking for more than five minutes.");
        }
        return lock;
    }

    private static boolean attempt(
            FileChannel channel,
            AtomicReference<@Nullable FileLock> held,
            AtomicReference<@Nullable IOException> failure) {
        try {
            held.set(channel.tryLock());
        } catch (OverlappingFileLockException ownThread) {
            return false;
        } catch (IOException e) {
            failure.set(e);
        }
        return held.get() != null;
    }
}
