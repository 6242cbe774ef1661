package vn.giamngheo.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The one process of a part. Its pid file lies in the part's home folder, and its command line names that folder: a
 * process that merely inherited the number is never taken for ours, and never stopped.
 */
public final class PartProcess {

    private static final Duration TAKE_OVER = Duration.ofSeconds(30);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final String name;
    private final Path home;
    private final PidFile pidFile;

    public PartProcess(String name, Path home) {
        this.name = name;
        this.home = home.toAbsolutePath().normalize();
        this.pidFile = new PidFile(this.home.resolve("pid"));
    }

    /** What a JVM of ours carries on its command line, so that it is found again. */
    public String mark() {
        return "-Dgiamngheo.part=" + home;
    }

    public Optional<ProcessHandle> find() {
        return pidFile.read()
                .flatMap(entry -> ProcessHandle.of(entry.pid()))
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs);
    }

    /**
     * Keeps a process that was started in just this way and is healthy or becomes so; otherwise prepares, starts a new
     * one and waits for it.
     */
    public void ensure(Launch launch, Runnable prepare, BooleanSupplier healthy, Duration patience) {
        if (find().isPresent()) {
            if (wasStartedBy(launch) && Await.answers(healthy, this::isAlive, TAKE_OVER)) {
                return;
            }
            stop(Signal.TERM);
        }
        prepare.run();
        start(launch);
        if (!Await.answers(healthy, this::isAlive, patience)) {
            var reason = isAlive() ? " was not ready within " + patience.toSeconds() + " s" : " ended while starting";
            stop(Signal.KILL);
            throw new LocalStackException(name + reason + LogTail.of(launch.log()));
        }
    }

    /** Asks first, insists after a while; returns when the process is gone. */
    public void stop(Signal signal) {
        find().ifPresent(process -> {
            signal.send(process.pid());
            if (!Await.answers(() -> !isAlive(), () -> true, GRACE)) {
                Signal.KILL.send(process.pid());
                Await.answers(() -> !isAlive(), () -> true, GRACE);
            }
            Watchdog.ofThisJvm().forget(process.pid());
        });
        pidFile.delete();
    }

    private void start(Launch launch) {
        try {
            Files.createDirectories(home);
            var process = Watchdog.ofThisJvm()
                    .start(launch.builder(), pid -> pidFile.write(new PidFile.Entry(pid, launch.fingerprint())));
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    private boolean isAlive() {
        return find().isPresent();
    }

    private boolean wasStartedBy(Launch launch) {
        return pidFile.read().map(PidFile.Entry::launch).equals(Optional.of(launch.fingerprint()));
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(home.toString());
    }
}
