package vn.giamngheo.task.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.idempotency.Creates;

/** Keeps the bytes of an inspected file, in the transaction of the row that names them. */
@ApplicationScoped
public class KeepFile {

    private final FileStore store;
    private final Creates creates;

    KeepFile(FileStore store, Creates creates) {
        this.store = store;
        this.creates = creates;
    }

    /** Until the transaction ends, nobody sweeps them out; if it fails, they are swept out one day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Inspection.Fine inspected, Path received) {
        creates.queueFor(SweepFile.turn(inspected.sha256()));
        try (var bytes = Files.newInputStream(received)) {
            store.put(inspected.sha256(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
