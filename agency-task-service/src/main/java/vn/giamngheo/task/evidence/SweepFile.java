package vn.giamngheo.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import vn.giamngheo.kit.idempotency.Creates;

/** Sweeps one file out unless somebody uses it, or begins to at this moment. */
@ApplicationScoped
class SweepFile {

    private static final Logger LOG = Logger.getLogger(SweepFile.class);

    private final FileStore store;
    private final Instance<FileStore.User> users;
    private final Creates creates;

    SweepFile(FileStore store, Instance<FileStore.User> users, Creates creates) {
        this.store = store;
        this.users = users;
        this.creates = creates;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sweep(String sha256) {
        creates.queueFor(turn(sha256));
        if (users.stream().noneMatch(user -> user.uses(sha256))) {
            store.delete(sha256);
            LOG.infof("The file %s was swept out", sha256);
        }
    }

    static String turn(String sha256) {
        return "file:" + sha256;
    }
}
