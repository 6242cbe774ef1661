package vn.giamngheo.local.keycloak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import vn.giamngheo.local.process.HttpProbe;
import vn.giamngheo.local.process.Launch;
import vn.giamngheo.local.process.Part;
import vn.giamngheo.local.process.PartProcess;
import vn.giamngheo.local.process.Port;
import vn.giamngheo.local.process.Signal;

/** Keycloak with the realm "giamngheo", reachable from this machine only, with its own store below its home folder. */
public final class LocalKeycloak implements Part {

    /** The administrator of the console; as little a secret as everything else in the local stack. */
    public static final String ADMIN = "admin";

    public static final String ADMIN_PASSWORD = "local-only";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final KeycloakSettings settings;
    private final PartProcess process;
    private final KeycloakServer server;

    public LocalKeycloak(KeycloakSettings settings) {
        this.settings = settings;
        this.process = new PartProcess("Keycloak", settings.home());
        this.server = new KeycloakServer(settings);
    }

    /** A started server. */
    public static LocalKeycloak start(KeycloakSettings settings) {
        var keycloak = new LocalKeycloak(settings);
        keycloak.start();
        return keycloak;
    }

    @Override
    public void start() {
        process.ensure(launch(), this::prepare, this::healthy, PATIENCE);
        server.markComplete();
    }

    /** The issuer of every token, and the address that the services are given. */
    public String issuer() {
        return address() + "/realms/giamngheo";
    }

    public String tokenAddress() {
        return issuer() + "/protocol/openid-connect/token";
    }

    @Override
    public String name() {
        return "Keycloak";
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
        return settings.port().isAnswered() && HttpProbe.isOk(issuer() + "/.well-known/openid-configuration");
    }

    @Override
    public void close() {
        process.stop(Signal.TERM);
    }

    private Launch launch() {
        var environment = Map.of(
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                Integer.toString(settings.port().number()),
                "KC_HOSTNAME",
                address(),
                "KC_CACHE",
                "local",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                ADMIN_PASSWORD);
        return new Launch(server.command(process.mark()), environment, settings.home(), settings.log());
    }

    private void prepare() {
        settings.port().requireFree();
        server.unpackAndBuild();
        server.layOutRealm();
    }
}
