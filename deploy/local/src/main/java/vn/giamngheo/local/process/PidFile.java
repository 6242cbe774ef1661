package vn.giamngheo.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A process id on disk, with how the process was started and by whom it is watched; a garbled file counts as none. */
record PidFile(Path path) {

    record Entry(long pid, String launch, long watchdog) {}

    Optional<Entry> read() {
        try {
            var lines = Files.readAllLines(path);
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(new Entry(Long.parseLong(lines.get(0)), lines.get(1), Long.parseLong(lines.get(2))));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    void write(Entry entry) {
        try {
            Files.writeString(path, entry.pid() + "\n" + entry.launch() + "\n" + entry.watchdog() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
