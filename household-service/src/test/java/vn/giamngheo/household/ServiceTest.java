package vn.giamngheo.household;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.giamngheo.testing.RealStack;
import vn.giamngheo.testing.TestIdentity;

/** A test of the running service on a real PostgreSQL and a real Kafka; one start serves all such classes. */
@QuarkusTest
@WithTestResource(
        value = RealStack.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "household"))
@WithTestResource(value = TestIdentity.class, scope = TestResourceScope.GLOBAL)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceTest {}
