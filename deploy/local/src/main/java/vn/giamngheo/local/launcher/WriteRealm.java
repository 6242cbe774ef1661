package vn.giamngheo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

import vn.giamngheo.local.stack.LocalStack;
import vn.giamngheo.local.stack.StackSettings;

/** Writes the realm that the local stack imports to where another Keycloak can import it. */
final class WriteRealm {

    private final Command command;

    WriteRealm(Command command) {
        this.command = command;
    }

    int run() {
        var ports = new SavedPorts(command.state(), System.getenv()).read();
        var stack = new LocalStack(new StackSettings(command.root(), command.state(), ports));
        var file = command.file().orElseThrow();
        try {
            Files.copy(stack.settings().realm(), file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The realm could not be written to " + file, e);
        }
        System.out.println(
                file + ": a realm for trying out. Its passwords are public: never import it at a real site.");
        return 0;
    }
}
