package vn.giamngheo.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import vn.giamngheo.local.process.LocalStackException;

/** A command line, understood. */
record Command(Verb verb, Path root, OptionalInt households, boolean yes, Optional<Path> file) {

    private static final int MOST_HOUSEHOLDS = 100_000;

    enum Verb {
        UP,
        DOWN,
        RESET,
        STATUS,
        REALM
    }

    /** The scripts put the verb and the repository's root before what the person has typed. */
    static Command parse(List<String> arguments) {
        var verb = Verb.valueOf(arguments.getFirst().toUpperCase(Locale.ROOT));
        var root = Path.of(arguments.get(1));
        var households = OptionalInt.empty();
        var yes = false;
        var file = Optional.<Path>empty();
        var rest = arguments.subList(2, arguments.size()).iterator();
        while (rest.hasNext()) {
            var option = rest.next();
            if (verb == Verb.UP && option.equals("--households") && rest.hasNext()) {
                households = OptionalInt.of(count(rest.next()));
            } else if (verb == Verb.UP && option.startsWith("--households=")) {
                households = OptionalInt.of(count(option.substring("--households=".length())));
            } else if (verb == Verb.RESET && option.equals("--yes")) {
                yes = true;
            } else if (verb == Verb.REALM && file.isEmpty() && !option.startsWith("--")) {
                file = Optional.of(Path.of(option));
            } else {
                throw new LocalStackException("Unknown option " + option + ". Usage: " + usage(verb));
            }
        }
        return new Command(verb, root, households, yes, file);
    }

    Path state() {
        return root.resolve("deploy/local/.state");
    }

    private static int count(String text) {
        try {
            var count = Integer.parseInt(text);
            if (count >= 0 && count <= MOST_HOUSEHOLDS) {
                return count;
            }
        } catch (NumberFormatException noNumber) {
            // Falls through to the one refusal below.
        }
        throw new LocalStackException(
                "--households " + text + ": give a number from 0 (no demo data) to " + MOST_HOUSEHOLDS + ".");
    }

    private static String usage(Verb verb) {
        var script = "deploy/local/" + verb.name().toLowerCase(Locale.ROOT);
        return switch (verb) {
            case UP -> script + " [--households N]";
            case RESET -> script + " [--yes]";
            case REALM -> script + " FILE";
            case DOWN, STATUS -> script;
        };
    }
}
