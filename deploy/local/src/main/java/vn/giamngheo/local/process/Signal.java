package vn.giamngheo.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a process can be told; Java itself knows only TERM and KILL, and PostgreSQL wants INT. */
public enum Signal {
    INT,
    TERM,
    KILL;

    /** A process that is already gone is no failure. */
    void send(long pid) {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
