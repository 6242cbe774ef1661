package vn.giamngheo.local.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.giamngheo.local.kafka.KafkaSettings;
import vn.giamngheo.local.kafka.LocalKafka;
import vn.giamngheo.local.keycloak.DemoRealm;
import vn.giamngheo.local.keycloak.KeycloakSettings;
import vn.giamngheo.local.keycloak.LocalKeycloak;
import vn.giamngheo.local.keycloak.Realm;
import vn.giamngheo.local.postgres.Database;
import vn.giamngheo.local.postgres.LocalPostgres;
import vn.giamngheo.local.postgres.PostgresSettings;
import vn.giamngheo.local.process.Part;
import vn.giamngheo.local.service.LocalService;
import vn.giamngheo.local.service.ServiceSettings;

/** The whole suite on one machine: infrastructure and the four services. */
public final class LocalStack implements AutoCloseable {

    private static final List<String> DATABASES = List.of("household", "target", "agency_task");

    private final StackSettings settings;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final LocalKeycloak keycloak;
    private final IntegrationKey integrationKey;
    private final LocalService household;
    private final LocalService target;
    private final LocalService agencyTask;
    private final LocalService gateway;

    public LocalStack(StackSettings settings) {
        this.settings = settings;
        this.postgres = new LocalPostgres(PostgresSettings.lasting(
                settings.home(PartName.POSTGRES),
                settings.ports().of(PartName.POSTGRES),
                settings.log(PartName.POSTGRES),
                DATABASES.stream().map(Database::named).toList()));
        this.kafka = new LocalKafka(KafkaSettings.lasting(
                settings.home(PartName.KAFKA), settings.ports().of(PartName.KAFKA), settings.log(PartName.KAFKA)));
        this.integrationKey = IntegrationKey.of(settings.state());
        DemoRealm.write(
                settings.identity(),
                "http://localhost:" + settings.ports().of(PartName.GATEWAY).number(),
                integrationKey.publicKeys(),
                settings.realm());
        this.keycloak = new LocalKeycloak(new KeycloakSettings(
                settings.keycloakArchive(),
                settings.realm(),
                settings.home(PartName.KEYCLOAK),
                settings.ports().of(PartName.KEYCLOAK),
                settings.log(PartName.KEYCLOAK)));
        var environment = new ServiceEnvironment(postgres, kafka, keycloak);
        this.household = service(
                PartName.HOUSEHOLD,
                environment.with(environment.withDatabase("household"), IdentityKeys.of(settings.state())));
        this.target = service(
                PartName.TARGET,
                environment.with(
                        environment.withDatabase("target"), ServiceEnvironment.asksHousehold(household.address())));
        this.agencyTask = service(
                PartName.AGENCY_TASK,
                environment.with(
                        environment.withDatabase("agency_task"),
                        ServiceEnvironment.asksHousehold(household.address()),
                        environment.asItself("agency-task-service", Realm.read(settings.realm())),
                        ServiceEnvironment.keepsEvidence(settings.state())));
        this.gateway = service(
                PartName.GATEWAY,
                environment.withNeighbours(household.address(), target.address(), agencyTask.address()));
    }

    /** Returns when every part is healthy; parts that already run and are healthy are kept. */
    public void start(Progress progress) {
        Together.run(List.of(
                () -> start(keycloak, progress), () -> start(postgres, progress), () -> start(kafka, progress)));
        Together.run(services().stream()
                .<Runnable>map(service -> () -> start(service, progress))
                .toList());
    }

    /** Stops every part that runs, services first, whoever started it. */
    @Override
    public void close() {
        stop(parts(), Progress.SILENT);
    }

    /** Stops the given parts in the order in which that is safe. */
    public void stop(Collection<Part> parts, Progress progress) {
        stopTogether(services().stream().filter(parts::contains).toList(), progress);
        stopTogether(Stream.of(keycloak, kafka).filter(parts::contains).toList(), progress);
        stopTogether(Stream.of(postgres).filter(parts::contains).toList(), progress);
    }

    /** Every part, in the order in which a person thinks of them. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>(List.of(postgres, kafka, keycloak));
        parts.addAll(services());
        return parts;
    }

    public List<LocalService> services() {
        return List.of(household, target, agencyTask, gateway);
    }

    public StackSettings settings() {
        return settings;
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public LocalKafka kafka() {
        return kafka;
    }

    public LocalKeycloak keycloak() {
        return keycloak;
    }

    public IntegrationKey integrationKey() {
        return integrationKey;
    }

    public LocalService household() {
        return household;
    }

    public LocalService target() {
        return target;
    }

    public LocalService agencyTask() {
        return agencyTask;
    }

    public LocalService gateway() {
        return gateway;
    }

    private LocalService service(PartName part, Map<String, String> environment) {
        return new LocalService(new ServiceSettings(
                part.label(),
                settings.application(part),
                settings.home(part),
                settings.ports().of(part),
                settings.log(part),
                environment));
    }

    private static void start(Part part, Progress progress) {
        var before = part.process().map(ProcessHandle::pid);
        var began = System.nanoTime();
        progress.begun(part);
        part.start();
        var kept = before.isPresent() && before.equals(part.process().map(ProcessHandle::pid));
        progress.done(part, kept ? "kept" : "started", Duration.ofNanos(System.nanoTime() - began));
    }

    private static void stopTogether(List<? extends Part> parts, Progress progress) {
        Together.run(parts.stream()
                .filter(part -> part.process().isPresent())
                .<Runnable>map(part -> () -> {
                    var began = System.nanoTime();
                    part.close();
                    progress.done(part, "stopped", Duration.ofNanos(System.nanoTime() - began));
                })
                .toList());
    }
}
