package vn.giamngheo.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A process id on disk, with the fingerprint of how the process was started; a garbled file counts as none. */
record PidFile(Path path) {

    record Entry(long pid, String launch) {}

    Optional<Entry> read() {
        try {
            var lines = Files.readAllLines(path);
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Entry(Long.parseLong(lines.getFirst()), lines.get(1)));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    void write(Entry entry) {
        try {
            Files.writeString(path, entry.pid() + "\n" + entry.launch() + "\n");
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
