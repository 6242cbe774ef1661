package vn.giamngheo.local.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import vn.giamngheo.local.process.HttpProbe;
import vn.giamngheo.local.process.Launch;
import vn.giamngheo.local.process.Part;
import vn.giamngheo.local.process.PartProcess;
import vn.giamngheo.local.process.Port;
import vn.giamngheo.local.process.Signal;

/** One packaged service of the suite in its own process. */
public final class LocalService implements Part {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ServiceSettings settings;
    private final PartProcess process;
    private final Application application;

    public LocalService(ServiceSettings settings) {
        this.settings = settings;
        this.process = new PartProcess(settings.name(), settings.home());
        this.application = new Application(
                settings.name(), settings.application(), settings.home().resolve("app"));
    }

    /** A started service that says it is ready. */
    public static LocalService start(ServiceSettings settings) {
        var service = new LocalService(settings);
        service.start();
        return service;
    }

    @Override
    public void start() {
        process.ensure(launch(), this::prepare, this::healthy, PATIENCE);
    }

    /** SIGKILL: no goodbye, nothing flushed. {@link #start} brings the service back. */
    public void kill() {
        process.stop(Signal.KILL);
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Port port() {
        return settings.port();
    }

    @Override
    public String address() {
        return "http://localhost:" + settings.port().number();
    }

    @Override
    public Path log() {
        return settings.log();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.find();
    }

    @Override
    public boolean healthy() {
        return settings.port().isAnswered() && HttpProbe.isOk(address() + "/q/health/ready");
    }

    @Override
    public void close() {
        process.stop(Signal.TERM);
    }

    private Launch launch() {
        var command = List.of(
                Launch.java(),
                process.mark(),
                "-Xmx256m",
                // Half the work until ready; top speed is not what a stack on a laptop is for.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                application.jar().toString());
        var environment = new HashMap<>(settings.environment());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port().number()));
        return new Launch(command, environment, settings.home(), settings.log());
    }

    private void prepare() {
        settings.port().requireFree();
        application.copyOnce();
    }
}
