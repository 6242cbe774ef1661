package vn.giamngheo.task.assignment.report;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.evidence.FileStore;

/** Opens a file of a report that the caller may see. */
@ApplicationScoped
class OpenEvidence {

    private final TakeReport take;
    private final Proofs proofs;
    private final FileStore store;

    OpenEvidence(TakeReport take, Proofs proofs, FileStore store) {
        this.take = take;
        this.proofs = proofs;
        this.store = store;
    }

    @Transactional
    Optional<Opened> open(UUID report, UUID id) {
        return take.byId(report)
                .flatMap(taken -> proofs.of(report, id))
                .map(evidence -> new Opened(EvidenceView.of(evidence), store.open(evidence.sha256())));
    }

    /** The file and its bytes; whoever sends them closes. */
    record Opened(EvidenceView file, InputStream bytes) {}
}
