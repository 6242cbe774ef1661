package vn.giamngheo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.giamngheo.local.process.LocalStackException;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/** At most one command changes a stack at a time; the lock dies with its process, so it is never stale. */
final class StackLock implements AutoCloseable {

    private final FileChannel channel;

    private StackLock(FileChannel channel) {
        this.channel = channel;
    }

    static StackLock of(Path state) {
        var holder = state.resolve("lock.pid");
        try {
            Files.createDirectories(state);
            var channel = FileChannel.open(state.resolve("lock"), CREATE, WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new LocalStackException("Another deploy/local command is at work" + process(holder)
                        + ": wait until it has finished, or press Ctrl-C there.");
            }
            Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
            return new StackLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String process(Path holder) {
        try {
            return " (process " + Files.readString(holder) + ")";
        } catch (IOException unknown) {
            return "";
        }
    }
}
