package vn.giamngheo.local.launcher;

import java.nio.file.Files;

import vn.giamngheo.local.process.Part;
import vn.giamngheo.local.stack.LocalStack;
import vn.giamngheo.local.stack.StackSettings;

/** Stops every part of this stack, and nothing else. */
final class Down {

    private final Command command;

    Down(Command command) {
        this.command = command;
    }

    int run() {
        if (Files.notExists(command.state())) {
            System.out.println("Nothing is running.");
            return 0;
        }
        try (var lock = StackLock.of(command.state())) {
            if (stop()) {
                System.out.println(
                        "Stopped. The data stays in " + command.state() + "; deploy/local/reset empties it.");
            } else {
                System.out.println("Nothing is running.");
            }
            return 0;
        }
    }

    /** False when there was nothing to stop. */
    boolean stop() {
        var ports = new SavedPorts(command.state(), System.getenv()).read();
        var stack = new LocalStack(new StackSettings(command.root(), command.state(), ports));
        var running = stack.parts().stream()
                .filter(part -> part.process().isPresent())
                .<Part>map(part -> part)
                .toList();
        try (var console = new Console()) {
            stack.stop(running, console);
        }
        return !running.isEmpty();
    }
}
