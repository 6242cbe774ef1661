package vn.giamngheo.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rules of the house; each module runs them with {@code ArchTests.in(HouseRules.class)}. */
public final class HouseRules {

    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private static final DescribedPredicate<JavaMethod> ARE_ENDPOINTS = DescribedPredicate.describe(
            "are endpoints",
            method -> !method.getOwner().isAnnotatedWith(REST_CLIENT)
                    && method.getAnnotations().stream()
                            .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    private static final DescribedPredicate<JavaClass> ENTITIES =
            DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));

    private static final DescribedPredicate<JavaClass> STORES = DescribedPredicate.describe(
            "repositories or the entity manager",
            type -> type.isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
                    || type.getFullName().equals("jakarta.persistence.EntityManager"));

    private static final DescribedPredicate<JavaClass> DOORS = DescribedPredicate.describe(
            "resources and listeners",
            type -> type.isAnnotatedWith(Path.class)
                    || type.getMethods().stream()
                            .anyMatch(method ->
                                    method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")));

    private HouseRules() {}

    @ArchTest
    static final ArchRule every_endpoint_declares_who_may_call_it = methods()
            .that(ARE_ENDPOINTS)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class)
            .allowEmptyShould(true)
            .because("an endpoint somebody forgot to protect must not compile into a release");

    @ArchTest
    static final ArchRule endpoints_answer_views_never_entities = noMethods()
            .that(ARE_ENDPOINTS)
            .should()
            .haveRawReturnType(ENTITIES)
            .allowEmptyShould(true)
            .because("the API and the tables must be free to change apart");

    @ArchTest
    static final ArchRule resources_and_listeners_enter_by_use_cases = noClasses()
            .that(DOORS)
            .should()
            .dependOnClassesThat(STORES)
            .allowEmptyShould(true)
            .because("what a door decides by itself, the other door does not know");

    @ArchTest
    static final ArchRule nothing_points_at_resources_and_listeners = noClasses()
            .should()
            .dependOnClassesThat(DOORS.and(DescribedPredicate.not(
                    DescribedPredicate.describe("nested", (JavaClass type) -> type.isNestedClass()))))
            .allowEmptyShould(true)
            .because("HTTP and Kafka are ways in, not places to call");

    @ArchTest
    static final ArchRule listeners_go_through_the_inbox = classes()
            .that(DescribedPredicate.describe(
                    "listen to a topic",
                    (JavaClass type) -> type.getMethods().stream()
                            .anyMatch(method ->
                                    method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming"))))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("vn.giamngheo.kit.inbox.Inbox")
            .allowEmptyShould(true)
            .because("every event may come twice");

    @ArchTest
    static final ArchRule only_the_outbox_sends = noClasses()
            .that()
            .resideOutsideOfPackage("vn.giamngheo.kit.outbox")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.kafka.clients.producer.Producer")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.kafka.clients.producer.KafkaProducer")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
            .because("an event sent inside a request is lost or wrong when the transaction fails");

    @ArchTest
    static final ArchRule entities_know_no_framework_but_persistence = noClasses()
            .that(ENTITIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "org.apache.kafka..",
                    "io.quarkus..",
                    "org.eclipse.microprofile..")
            .allowEmptyShould(true)
            .because("a rule is easiest to trust where nothing else happens");

    @ArchTest
    static final ArchRule one_class_asks_for_the_callers_areas = noClasses()
            .that()
            .doNotHaveSimpleName("AreaScope")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "it asks the caller for the areas",
                    call -> call.getTargetOwner().getFullName().equals("vn.giamngheo.kit.security.Caller")
                            && call.getName().equals("areas")))
            .because("who may look where is decided in one place, or in none");

    @ArchTest
    static final ArchRule tokens_are_read_by_the_kit = noClasses()
            .that()
            .resideOutsideOfPackage("vn.giamngheo.kit.security")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.jwt.JsonWebToken")
            .because("what reads a claim by itself goes around the rule about areas");

    @ArchTest
    static final ArchRule features_form_no_cycle = slices().matching("vn.giamngheo.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("a feature one cannot read alone is no feature");

    @ArchTest
    static final ArchRule services_do_not_know_each_other = slices().matching(
                    "vn.giamngheo.(household|target|task|gateway)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("they share contracts, not classes");

    @ArchTest
    static final ArchRule collaborators_come_through_the_constructor = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .allowEmptyShould(true)
            .because("a constructor shows how much a class needs");

    @ArchTest
    static final ArchRule beans_do_not_change_their_fields = fields().that()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "are application-scoped beans or resources",
                    type -> type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                            || type.isAnnotatedWith(Path.class)))
            .and()
            .areNotStatic()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.VOLATILE)
            .should()
            .beFinal()
            .allowEmptyShould(true)
            .because("all requests share one bean");

    @ArchTest
    static final ArchRule time_and_ids_are_injected = noClasses()
            .that()
            .resideOutsideOfPackage("vn.giamngheo.kit.time")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("a test must be able to hold the clock still");

    @ArchTest
    static final ArchRule names_say_what_a_class_does = noClasses()
            .that()
            .resideInAPackage("vn.giamngheo..")
            .should(be(DescribedPredicate.describe(
                    "named …Service, …Manager, …Helper or …Utils",
                    (JavaClass type) -> type.getSimpleName().matches(".*(Service|Manager|Helper|Utils?)"))))
            .because("such names gather everything and tell nothing");

    @ArchTest
    static final ArchRule refusals_are_known_by_their_name = classes()
            .that()
            .implement("vn.giamngheo.kit.problem.ProblemType")
            .should()
            .haveSimpleNameEndingWith("Problem")
            .allowEmptyShould(true)
            .because("docs/problems.md finds them by it");
}
