package vn.giamngheo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;

import vn.giamngheo.local.archive.Folders;
import vn.giamngheo.local.process.LocalStackException;

/** Stops the stack and forgets all its data. */
final class Reset {

    private final Command command;

    Reset(Command command) {
        this.command = command;
    }

    int run() {
        if (Files.notExists(command.state())) {
            System.out.println("Nothing to reset: " + command.state() + " does not exist.");
            return 0;
        }
        if (!command.yes() && !confirmed()) {
            System.out.println("Nothing was changed.");
            return 1;
        }
        try (var lock = StackLock.of(command.state())) {
            new Down(command).stop();
            Folders.delete(command.state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Emptied. The next deploy/local/up begins anew.");
        return 0;
    }

    private boolean confirmed() {
        var console = System.console();
        if (console == null) {
            throw new LocalStackException(
                    "Nobody is there to be asked: deploy/local/reset --yes deletes all local data.");
        }
        var answer = console.readLine("Delete all data of the local stack in %s? [y/N] ", command.state());
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
