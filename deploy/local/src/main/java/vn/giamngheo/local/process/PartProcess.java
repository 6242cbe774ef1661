package vn.giamngheo.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The one process of a part. Its pid file lies in the part's home folder, and its command line names that folder: a
 * process that merely inherited the number is never taken for ours, and never stopped.
 */
public final class PartProcess {

    private static final Duration TAKE_OVER = Duration.ofSeconds(30);
    private static final Duration YOUTH = Duration.ofSeconds(3);
    private static final Duration EXEC = Duration.ofMillis(500);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final String name;
    private final Path home;
    private final PidFile pidFile;
    private final Watchdog watchdog = Watchdog.ofThisJvm();

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
            if (!isDoomed() && wasStartedBy(launch) && Await.answers(healthy, () -> find().isPresent(), TAKE_OVER)) {
                return;
            }
            stop(Signal.TERM);
        }
        prepare.run();
        // Its life is asked of the process itself: between fork and exec its command line does not carry our mark yet,
        // and whoever looks for the part after this must find it.
        var process = start(launch);
        var handle = process.toHandle();
        if (!Await.answers(() -> isOurs(handle) && healthy.getAsBoolean(), process::isAlive, patience)) {
            var reason = process.isAlive()
                    ? " was not ready within " + patience.toSeconds() + " s"
                    : " ended while starting";
            stop(Signal.KILL);
            throw new LocalStackException(name + reason + LogTail.of(launch.log()));
        }
    }

    /** Asks first, insists after a while; returns when the process is gone. */
    public void stop(Signal signal) {
        find().ifPresent(process -> {
            signal.send(process.pid());
            // Of the process itself again: one that is dying has lost its command line, but not yet its ports.
            if (!Await.answers(() -> isGone(process), () -> true, GRACE)) {
                Signal.KILL.send(process.pid());
                Await.answers(() -> isGone(process), () -> true, GRACE);
            }
            watchdog.forget(process.pid());
        });
        pidFile.delete();
    }

    private Process start(Launch launch) {
        try {
            Files.createDirectories(home);
            var process = watchdog.start(
                    launch.builder(),
                    pid -> pidFile.write(new PidFile.Entry(pid, launch.fingerprint(), watchdog.pid())));
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    /** A run that was killed has left it; its watchdog is about to end it, however healthy it looks. */
    private boolean isDoomed() {
        return pidFile.read()
                .filter(entry -> watchdog.isAnothers(entry.watchdog()))
                .isPresent();
    }

    private boolean wasStartedBy(Launch launch) {
        return pidFile.read().map(PidFile.Entry::launch).equals(Optional.of(launch.fingerprint()));
    }

    /** Dead, or dead but not buried: the first process of a container often does not reap what was left to it. */
    private static boolean isGone(ProcessHandle process) {
        try {
            var stat = Path.of("/proc", Long.toString(process.pid()), "stat");
            return !process.isAlive()
                    || (Files.exists(stat) && Files.readString(stat).contains(") Z "));
        } catch (IOException vanished) {
            return true;
        }
    }

    /**
     * Looks again for a moment when the process is young: one that is just becoming another program (fork, exec, and once
     * more for setsid) has another command line or none, and is ours all the same.
     */
    private boolean isOurs(ProcessHandle process) {
        return carriesMark(process)
                || (isYoung(process)
                        && Await.answers(
                                () -> carriesMark(process), () -> process.isAlive() && !isGone(process), EXEC));
    }

    private boolean carriesMark(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(home.toString());
    }

    private static boolean isYoung(ProcessHandle process) {
        return process.info()
                .startInstant()
                .filter(start -> start.isAfter(
                        Instant.ofEpochMilli(System.currentTimeMillis()).minus(YOUTH)))
                .isPresent();
    }
}
