package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.evidence.InspectFile;
import vn.giamngheo.task.evidence.Inspection;
import vn.giamngheo.task.evidence.ReceivedFile;

/** Adds a file to a report: looked at first, without keeping anybody waiting, then kept in one transaction. */
@ApplicationScoped
class AddEvidence {

    private final TakeReport take;
    private final InspectFile inspectFile;
    private final KeepEvidence keep;

    AddEvidence(TakeReport take, InspectFile inspectFile, KeepEvidence keep) {
        this.take = take;
        this.inspectFile = inspectFile;
        this.keep = keep;
    }

    Proving add(UUID report, @Nullable UUID id, @Nullable String description, ReceivedFile file) {
        if (take.byId(report).isEmpty()) {
            return new Proving.UnknownReport(report);
        }
        var inspection = inspectFile.inspect(file);
        return inspection instanceof Inspection.Fine fine
                ? keep.keep(report, id, description, fine, file.path())
                : new Proving.Refused(inspection);
    }
}
