package vn.giamngheo.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Ends what this JVM has started when this JVM ends, however it ends: a small shell outside our session waits for the
 * end of a pipe, which even SIGKILL closes. {@link #release} lets everything live on.
 */
public final class Watchdog {

    private static final String NAME = "giamngheo-watchdog";
    private static final Watchdog OF_THIS_JVM = new Watchdog();

    private static final String SCRIPT = """
            pids=
            folders=
            newline='
            '
            while IFS=' ' read -r word value; do
              case $word in
                watch) pids="$pids $value" ;;
                forget) rest=; for p in $pids; do [ "$p" = "$value" ] || rest="$rest $p"; done; pids=$rest ;;
                folder) folders="$folders$value$newline" ;;
                release) exit 0 ;;
              esac
            done
            signal() { kill "-$1" "-$2" 2>/dev/null || kill "-$1" "$2" 2>/dev/null; }
            alive() { for p in $pids; do kill -0 "$p" 2>/dev/null && return 0; done; return 1; }
            # PostgreSQL takes TERM as "when the last client has gone" and INT as "now"; everything else obeys either.
            for p in $pids; do signal TERM "$p"; signal INT "$p"; done
            n=0
            while alive && [ $n -lt 40 ]; do sleep 0.25; n=$((n + 1)); done
            for p in $pids; do signal KILL "$p"; done
            printf '%s' "$folders" | while IFS= read -r f; do rm -rf -- "$f"; done
            """;

    private final Set<Long> watched = new HashSet<>();
    private @Nullable Process shell;
    private boolean closed;

    private Watchdog() {}

    public static Watchdog ofThisJvm() {
        return OF_THIS_JVM;
    }

    /** Starts the program under watch and notes its process id. */
    synchronized Process start(ProcessBuilder builder, LongConsumer note) throws IOException {
        if (closed) {
            throw new LocalStackException("Interrupted.");
        }
        order("");
        var process = builder.start();
        order("watch " + process.pid());
        watched.add(process.pid());
        note.accept(process.pid());
        return process;
    }

    synchronized void forget(long pid) {
        if (watched.remove(pid) && shell != null) {
            order("forget " + pid);
        }
    }

    /** Whether this JVM has started the process and answers for it. */
    public synchronized boolean watches(ProcessHandle process) {
        return watched.contains(process.pid());
    }

    /** From here on nothing more is started: the JVM is on its way out. */
    public synchronized void close() {
        closed = true;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** The folder goes, too, when this JVM ends without having removed it. */
    public synchronized void removeAtEnd(Path temporaryFolder) {
        order("folder " + temporaryFolder.toAbsolutePath());
    }

    /** From here on, what this JVM has started outlives it. */
    public synchronized void release() {
        watched.clear();
        if (shell != null) {
            order("release");
            shell = null;
        }
    }

    /** The process id of the shell that will end what this JVM starts. */
    synchronized long pid() {
        order("");
        return Objects.requireNonNull(shell).pid();
    }

    /** Whether that process is the watchdog of another JVM, which means that its wards are about to end. */
    synchronized boolean isAnothers(long pid) {
        return (shell == null || shell.pid() != pid)
                && ProcessHandle.of(pid)
                        .flatMap(process -> process.info().commandLine())
                        .filter(command -> command.endsWith(NAME))
                        .isPresent();
    }

    private void order(String line) {
        try {
            if (shell == null) {
                shell = new ProcessBuilder(OwnSession.of(List.of("sh", "-c", SCRIPT, NAME)))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
            var orders = shell.getOutputStream();
            orders.write((line + "\n").getBytes(UTF_8));
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
