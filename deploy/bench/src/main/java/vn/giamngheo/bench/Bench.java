package vn.giamngheo.bench;

import java.nio.file.Path;
import java.util.Arrays;

import vn.giamngheo.local.archive.Folders;
import vn.giamngheo.local.stack.LocalStack;
import vn.giamngheo.local.stack.Progress;
import vn.giamngheo.local.stack.StackPorts;
import vn.giamngheo.local.stack.StackSettings;

/** Starts the suite on a stack of its own and measures one thing after the other. */
public final class Bench {

    private static final int USUAL_HOUSEHOLDS = 100_000;
    private static final int USUAL_EVENTS = 20_000;

    private Bench() {}

    /** The project's folder; then, in any order, {@code --households N}, {@code --events N}, {@code --only WHAT}. */
    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        var households = Integer.parseInt(setting(arguments, "--households", Integer.toString(USUAL_HOUSEHOLDS)));
        var events = Integer.parseInt(setting(arguments, "--events", Integer.toString(USUAL_EVENTS)));
        var only = setting(arguments, "--only", "");
        var state = root.resolve("deploy/bench/target/stack");
        Folders.delete(state);
        System.out.println("Starting a stack of its own …");
        try (var stack = new LocalStack(new StackSettings(root, state, StackPorts.free()))) {
            stack.start(Progress.SILENT);
            if (wanted("gateway", only)) {
                new GatewayBench(stack).run();
            }
            if (wanted("search", only)) {
                new SearchBench(stack).run(households);
            }
            if (wanted("progress", only)) {
                var targets = new SyntheticTargets(stack);
                new ProgressBench(stack, targets).run();
                new IntakeBench(stack, targets).run(events);
            }
        }
    }

    private static boolean wanted(String what, String only) {
        return only.isEmpty() || only.equals(what);
    }

    private static String setting(String[] arguments, String name, String usual) {
        var at = Arrays.asList(arguments).indexOf(name);
        return at < 0 || at + 1 == arguments.length ? usual : arguments[at + 1];
    }
}
