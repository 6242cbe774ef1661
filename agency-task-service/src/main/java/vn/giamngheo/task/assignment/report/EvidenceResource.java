package vn.giamngheo.task.assignment.report;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.task.evidence.ReceivedFile;

import static vn.giamngheo.task.security.Roles.ADMIN;
import static vn.giamngheo.task.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.task.security.Roles.AUDITOR;
import static vn.giamngheo.task.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.task.security.Roles.REVIEWING_OFFICER;

/** The evidence of a report over HTTP. */
@Path("/api/v1/reports/{id}/evidence")
@Tag(name = "Assignments")
public class EvidenceResource {

    private final AddEvidence addEvidence;
    private final OpenEvidence openEvidence;
    private final RemoveEvidence removeEvidence;
    private final EvidenceAnswers answers;
    private final Problems problems;

    EvidenceResource(
            AddEvidence addEvidence,
            OpenEvidence openEvidence,
            RemoveEvidence removeEvidence,
            EvidenceAnswers answers,
            Problems problems) {
        this.addEvidence = addEvidence;
        this.openEvidence = openEvidence;
        this.removeEvidence = removeEvidence;
        this.answers = answers;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({AGENCY_OFFICER, COMMUNE_OFFICER})
    @Operation(
            operationId = "addEvidence",
            summary = "Add a file that proves a report",
            description = "By the report's agency, while it is a draft or returned; at most 20 files a report, of 20 MB"
                    + " each. PDF, JPEG, PNG, DOCX or XLSX, by their content. The report's version changes.")
    @APIResponse(
            responseCode = "201",
            description = "It is with the report.",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role may not. not-your-assignment: it is another agency's.")
    @APIResponse(
            responseCode = "404",
            description = "report-not-found: no report has this id, or it is another agency's or another area's.")
    @APIResponse(
            responseCode = "409",
            description = "report-move-not-possible: submitted or accepted. evidence-full: it has 20 files."
                    + " evidence-id-taken: another file has the id.")
    @APIResponse(responseCode = "413", description = "evidence-too-large or body-too-large: more than 20 MB.")
    @APIResponse(
            responseCode = "415",
            description = "evidence-type-mismatch: the content is not of the type that the name or the part claims."
                    + " evidence-type-not-allowed: another type. unsupported-media-type: no multipart/form-data.")
    public Response add(
            @PathParam("id") UUID id,
            @RestForm("file") @Schema(description = "One file.", required = true) @Nullable FileUpload file,
            @RestForm("description") @Size(max = 1000) @Pattern(regexp = "[^\\x00]*") @Nullable String description,
            @RestForm("id")
                    @Schema(
                            description = "The client's own id, so that the request can be repeated.",
                            implementation = UUID.class)
                    @Nullable
                    String brought) {
        if (file == null) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, List.of(Fault.at("file", "NotNull")));
        }
        var received = new ReceivedFile(file.uploadedFile(), file.fileName(), file.contentType());
        return answers.of(addEvidence.add(id, uuid(brought), description, received));
    }

    @GET
    @Path("/{evidenceId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({AGENCY_OFFICER, COMMUNE_OFFICER, REVIEWING_OFFICER, AUDITOR, ADMIN})
    @Operation(
            operationId = "getEvidence",
            summary = "Read a file of a report",
            description = "By whoever may read the report. To be saved, under its own name.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they came; the ETag is their SHA-256.",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "404",
            description = "evidence-not-found: the report has no such file, or it is none of the caller's business.")
    public Response one(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        return openEvidence
                .open(id, evidenceId)
                .map(answers::of)
                .orElseGet(() -> problems.of(EvidenceProblem.EVIDENCE_NOT_FOUND, evidenceId.toString()));
    }

    @DELETE
    @Path("/{evidenceId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({AGENCY_OFFICER, COMMUNE_OFFICER})
    @Operation(
            operationId = "removeEvidence",
            summary = "Take a file away from a report",
            description = "By the report's agency, while it is a draft or returned. A file never changes, so no version"
                    + " is asked for; the report's version changes.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role may not. not-your-assignment: it is another agency's.")
    @APIResponse(responseCode = "404", description = "report-not-found or evidence-not-found.")
    @APIResponse(responseCode = "409", description = "report-move-not-possible: submitted or accepted.")
    public Response remove(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        return answers.of(removeEvidence.remove(id, evidenceId));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, List.of(Fault.at("id", "WrongType")));
        }
    }
}
