package vn.giamngheo.task;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import vn.giamngheo.testing.ApiContract;
import vn.giamngheo.testing.ContractFilter;
import vn.giamngheo.testing.KafkaProbe;
import vn.giamngheo.testing.RealStack;
import vn.giamngheo.testing.TestIdentity;
import vn.giamngheo.testing.Tokens;

import static org.awaitility.Awaitility.await;

/** A running service on real parts: begins each test without tasks and with the areas of Phú Lộc. */
@WithTestResource(
        value = RealStack.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "agency_task"))
@WithTestResource(value = TestIdentity.class, scope = TestResourceScope.GLOBAL)
public abstract class ServiceTest {

    protected static final Path API = Path.of("openapi/agency-task.yaml");
    protected static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    EntityManager database;

    private KafkaProbe kafka;

    @BeforeEach
    void beginWithoutTasks() {
        kafka = KafkaProbe.ofServiceUnderTest();
        QuarkusTransaction.requiringNew().run(() -> {
            var unused = database.createNativeQuery(
                            "truncate task, survey_fact, household_place, task_change, verification, task_comment, hand_over, outbox_event"
                                    + ", escalation, scan_failure")
                    .executeUpdate();
        });
        if (count("select count(*) from area") < PhuLoc.AREAS.size()) {
            PhuLoc.AREAS.forEach(this::publish);
            await().atMost(PATIENCE).until(() -> count("select count(*) from area") >= PhuLoc.AREAS.size());
        }
    }

    protected void publish(AreaEvent area) {
        kafka.publish(
                "household.area.v1",
                area.key(),
                UUID.randomUUID(),
                "vn.giamngheo.household.area.v1",
                area.sequence(),
                area.json());
    }

    /** Publishes the surveys, each when the one before has been applied. */
    protected void apply(SurveyEvent... surveys) {
        for (var survey : surveys) {
            var id = UUID.randomUUID();
            publish(id, survey);
            awaitApplied(id);
        }
    }

    protected void publish(UUID id, SurveyEvent survey) {
        kafka.publish(
                SurveyEvent.TOPIC,
                survey.household().toString(),
                id,
                "vn.giamngheo.household.survey-completed.v1",
                survey.sequence(),
                survey.json());
    }

    protected void awaitApplied(UUID event) {
        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from processed_event where id = '" + event + "'") == 1);
    }

    protected KafkaProbe kafka() {
        return kafka;
    }

    protected long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery(sql, Long.class).getSingleResult());
    }

    /** Changes rows behind the service's back. */
    protected void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            var unused = database.createNativeQuery(statement).executeUpdate();
        });
    }

    /** What a one-column statement finds, as texts in the order of their letters. */
    protected List<String> texts(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((List<?>) database.createNativeQuery(sql).getResultList())
                        .stream().map(Object::toString).sorted().toList());
    }

    /** A request whose answer is held against the committed API document. */
    protected static RequestSpecification as(Tokens caller) {
        return RestAssured.given()
                .filter(new ContractFilter(ApiContract.committed(API)))
                .auth()
                .oauth2(caller.sign());
    }
}
