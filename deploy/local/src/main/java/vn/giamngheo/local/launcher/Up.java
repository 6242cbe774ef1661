package vn.giamngheo.local.launcher;

import java.nio.file.Files;
import java.time.Duration;

import vn.giamngheo.local.demo.DemoData;
import vn.giamngheo.local.demo.DemoMarker;
import vn.giamngheo.local.demo.DemoSize;
import vn.giamngheo.local.keycloak.Realm;
import vn.giamngheo.local.stack.LocalStack;
import vn.giamngheo.local.stack.StackSettings;

/** Starts what does not run, loads the demo data, and tells what to do next; an interrupted start leaves nothing. */
final class Up {

    private static final String LOADER = "demo-loader";

    private final Command command;

    Up(Command command) {
        this.command = command;
    }

    int run() {
        DiskSpace.require(command.state());
        try (var lock = StackLock.of(command.state());
                var console = new Console()) {
            var savedPorts = new SavedPorts(command.state(), System.getenv());
            var ports = savedPorts.read();
            var stack = new LocalStack(new StackSettings(command.root(), command.state(), ports));
            var marker = new DemoMarker(command.state());
            var size = marker.choose(command.households());
            stack.parts().stream()
                    .filter(part -> part.process().isEmpty())
                    .forEach(part -> part.port().requireFree());
            savedPorts.write(ports);

            if (Files.notExists(command.state().resolve("keycloak").resolve("server"))) {
                console.line("the first start unpacks PostgreSQL and Keycloak and takes about a minute longer");
            }
            try (var rollback = Rollback.of(stack)) {
                stack.start(console);
                size.ifPresent(chosen -> load(chosen, marker, stack, console));
                rollback.keepEverything();
            }
            new Summary(stack, realm(stack), size).print();
            return 0;
        }
    }

    private void load(DemoSize size, DemoMarker marker, LocalStack stack, Console console) {
        var wanted = command.households();
        if (wanted.isPresent() && wanted.getAsInt() != size.households()) {
            console.line("--households " + wanted.getAsInt() + " becomes " + size.households() + ", with which "
                    + size.poor() + " poor households are the real 10.51 %");
        }
        var data = new DemoData(
                marker,
                stack.gateway().address(),
                stack.keycloak().tokenAddress(),
                LOADER,
                realm(stack).secretOf(LOADER));
        var began = System.nanoTime();
        var tenth = Math.max(1, size.households() / 10);
        console.waitingFor("demo data");
        var changed = data.load(size, loaded -> {
            if (loaded % tenth == 0 && size.households() > 1000) {
                console.line("demo data            " + loaded + " of " + size.households() + " households");
            }
        });
        console.step("demo data", changed ? size.households() + " households loaded" : "already loaded", since(began));
        if (changed) {
            arrive(data, size, console);
        }
    }

    private static void arrive(DemoData data, DemoSize size, Console console) {
        var began = System.nanoTime();
        console.waitingFor("events");
        var arrived = data.hasArrived(size);
        console.step(
                "events", arrived ? "in the plan and in the tasks" : "not all counted yet; they will be", since(began));
    }

    private static Realm realm(LocalStack stack) {
        return Realm.read(stack.settings().realm());
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
