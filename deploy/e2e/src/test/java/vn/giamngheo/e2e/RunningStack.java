package vn.giamngheo.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import vn.giamngheo.local.stack.LocalStack;
import vn.giamngheo.local.stack.Progress;
import vn.giamngheo.local.stack.StackPorts;
import vn.giamngheo.local.stack.StackSettings;

/** Starts the packaged suite once for all end-to-end tests, on ports of its own and from empty databases. */
final class RunningStack implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(RunningStack.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        stack(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Suite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Suite(stack(context));
    }

    private static LocalStack stack(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Started.class, unused -> new Started(), Started.class)
                .stack;
    }

    /** Closed by JUnit after the last test. */
    private static final class Started implements AutoCloseable {

        private static final Path STATE = Path.of("target/stack");

        private final LocalStack stack;

        Started() {
            empty(STATE);
            stack = new LocalStack(
                    new StackSettings(Path.of("../..").toAbsolutePath().normalize(), STATE, StackPorts.free()));
            stack.start(Progress.SILENT);
        }

        @Override
        public void close() {
            stack.close();
        }

        private static void empty(Path folder) {
            if (!Files.exists(folder)) {
                return;
            }
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
