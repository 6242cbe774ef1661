package vn.giamngheo.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import vn.giamngheo.local.process.LocalStackException;

/** Remembers which demo data this stack was given, and whether all of it arrived. */
public final class DemoMarker {

    private static final String LOADED = "loaded";

    private final Path file;

    public DemoMarker(Path state) {
        this.file = state.resolve("demo-data");
    }

    /** Empty means: none, neither now nor before. Sets of two sizes would not add up to the right rate. */
    public Optional<DemoSize> choose(OptionalInt wanted) {
        var begun = begun();
        if (wanted.isEmpty()) {
            return Optional.of(begun.orElse(DemoSize.USUAL));
        }
        if (wanted.getAsInt() == 0) {
            return Optional.empty();
        }
        var size = DemoSize.nearest(wanted.getAsInt());
        if (begun.isPresent() && !begun.get().equals(size)) {
            throw new LocalStackException("This stack already has demo data of "
                    + begun.get().households() + " households. For " + size.households()
                    + ", empty it first: deploy/local/reset");
        }
        return Optional.of(size);
    }

    boolean isLoaded(DemoSize size) {
        return read().equals(Optional.of(text(size, LOADED)));
    }

    void begin(DemoSize size) {
        write(text(size, "loading"));
    }

    void finish(DemoSize size) {
        write(text(size, LOADED));
    }

    private Optional<DemoSize> begun() {
        return read().map(text -> DemoSize.of(Integer.parseInt(text.substring(0, text.indexOf(' ')))));
    }

    private static String text(DemoSize size, String state) {
        return size.households() + " " + state;
    }

    private Optional<String> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
