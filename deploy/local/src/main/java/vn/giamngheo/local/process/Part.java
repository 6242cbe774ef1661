package vn.giamngheo.local.process;

import java.nio.file.Path;
import java.util.Optional;

/** One running piece of the stack: the database server, the broker, the identity provider or a service. */
public interface Part extends AutoCloseable {

    String name();

    Port port();

    /** What a client connects to. */
    String address();

    Path log();

    /** The live process, found by its pid file and confirmed by its command line. */
    Optional<ProcessHandle> process();

    /** Asks the part itself, not only the operating system. */
    boolean healthy();

    /** Returns once the part is healthy; one that already runs and is healthy is kept. */
    void start();

    /** Stops the part whoever started it; one that does not run is left alone. */
    @Override
    void close();
}
