package vn.giamngheo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import vn.giamngheo.local.stack.PartName;
import vn.giamngheo.local.stack.StackPorts;

/** The ports chosen by the environment, remembered so that later commands find the stack without it. */
final class SavedPorts {

    private final Path file;
    private final Map<String, String> environment;

    SavedPorts(Path state, Map<String, String> environment) {
        this.file = state.resolve("ports.properties");
        this.environment = environment;
    }

    StackPorts read() {
        var saved = saved();
        return StackPorts.from(setting -> Optional.ofNullable(environment.get(setting))
                .filter(text -> !text.isBlank())
                .or(() -> Optional.ofNullable(saved.getProperty(setting))));
    }

    void write(StackPorts ports) {
        var properties = new Properties();
        for (var part : PartName.values()) {
            var port = ports.of(part);
            properties.setProperty(port.setting(), Integer.toString(port.number()));
        }
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties saved() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException firstTime) {
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
