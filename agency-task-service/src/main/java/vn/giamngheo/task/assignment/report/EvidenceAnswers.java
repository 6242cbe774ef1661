package vn.giamngheo.task.assignment.report;

import java.net.URI;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.task.assignment.AssignmentProblem;
import vn.giamngheo.task.evidence.Attachment;
import vn.giamngheo.task.evidence.Inspection;

/** Tells over HTTP what came of adding, reading or removing evidence. */
@ApplicationScoped
class EvidenceAnswers {

    private static final long MEGABYTE = 1024 * 1024;

    private final Problems problems;
    private final ReportAnswers reports;

    EvidenceAnswers(Problems problems, ReportAnswers reports) {
        this.problems = problems;
        this.reports = reports;
    }

    Response of(Proving proving) {
        return switch (proving) {
            case Proving.Added(var report, var evidence) ->
                Response.created(URI.create("/api/v1/reports/" + report + "/evidence/" + evidence.id()))
                        .entity(evidence)
                        .build();
            case Proving.Repeated(var evidence) -> Response.ok(evidence).build();
            case Proving.Removed removed -> Response.noContent().build();
            case Proving.UnknownReport(var id) -> problems.of(ReportProblem.REPORT_NOT_FOUND, id.toString());
            case Proving.Unknown(var id) -> problems.of(EvidenceProblem.EVIDENCE_NOT_FOUND, id.toString());
            case Proving.NotTheirs(var agency) -> problems.of(AssignmentProblem.NOT_YOUR_ASSIGNMENT, agency);
            case Proving.NotPossible(var state) -> reports.of(new Reporting.NotPossible(state));
            case Proving.Full(var most) -> problems.of(EvidenceProblem.EVIDENCE_FULL, most);
            case Proving.IdTaken(var id) -> problems.of(EvidenceProblem.EVIDENCE_ID_TAKEN, id.toString());
            case Proving.Refused(var why) -> refused(why);
        };
    }

    /** A browser saves it and does not look for itself what it might be. */
    Response of(OpenEvidence.Opened opened) {
        var file = opened.file();
        return Response.ok(opened.content(), file.mediaType())
                .tag(file.sha256())
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response refused(Inspection why) {
        return switch (why) {
            case Inspection.Fine fine -> throw new IllegalStateException("Nothing to refuse: " + fine.sha256());
            case Inspection.Empty empty ->
                problems.of(CommonProblem.INVALID_REQUEST, List.of(Fault.at("file", "NotEmpty")));
            case Inspection.TooLarge(var most) -> problems.of(EvidenceProblem.EVIDENCE_TOO_LARGE, most / MEGABYTE);
            case Inspection.Lies(var claimed, var found) ->
                problems.of(EvidenceProblem.EVIDENCE_TYPE_MISMATCH, claimed, found);
            case Inspection.NotAllowed(var found) -> problems.of(EvidenceProblem.EVIDENCE_TYPE_NOT_ALLOWED, found);
        };
    }
}
