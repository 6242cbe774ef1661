package vn.giamngheo.task.assignment.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;

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
                .map(evidence -> new Opened(EvidenceView.of(evidence), out -> copy(evidence.sha256(), out)));
    }

    private void copy(String sha256, OutputStream out) throws IOException {
        try (var bytes = store.open(sha256)) {
            bytes.transferTo(out);
        }
    }

    /** The file and its bytes, which are opened only when they are sent: a HEAD wants none. */
    record Opened(EvidenceView file, StreamingOutput content) {}
}
