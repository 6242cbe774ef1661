package vn.giamngheo.household.lineage;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.registry.HouseholdAnswers;
import vn.giamngheo.household.registry.HouseholdChange;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;

/** HTTP door to merges of two households. */
@Path("/api/v1/household-merges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lineage")
@RolesAllowed({COMMUNE_OFFICER, INTEGRATION})
public class MergeResource {

    private final MergeHouseholds mergeHouseholds;
    private final UndoMerge undoMerge;
    private final HouseholdAnswers answers;
    private final Problems problems;

    MergeResource(MergeHouseholds mergeHouseholds, UndoMerge undoMerge, HouseholdAnswers answers, Problems problems) {
        this.mergeHouseholds = mergeHouseholds;
        this.undoMerge = undoMerge;
        this.answers = answers;
        this.problems = problems;
    }

    @POST
    @Operation(
            operationId = "mergeHouseholds",
            summary = "Make two entries one",
            description = "Because they are the same household (DUPLICATE) or because one joined the other (JOINED).")
    @APIResponse(
            responseCode = "201",
            description = "Merged.",
            content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (household-not-found).")
    @APIResponse(
            responseCode = "409",
            description = "household-ended, household-survey-open or household-merge-id-taken.")
    public Response merge(@NotNull @Valid MergeHouseholdsRequest request) {
        return answer(mergeHouseholds.merge(request));
    }

    @POST
    @Path("/{id}/undoing")
    @Operation(
            operationId = "undoMerge",
            summary = "Part two households again that were merged by mistake",
            description = "As long as neither has changed since. What happened in between stays in the history.")
    @APIResponse(
            responseCode = "200",
            description = "Parted, now or before.",
            content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not there, or outside the caller's areas (household-merge-not-found).")
    @APIResponse(
            responseCode = "409",
            description = "household-changed-since-merge, household-code-taken or household-survey-open.")
    public Response undo(@PathParam("id") UUID id, @NotNull @Valid UndoMergeRequest request) {
        return answer(undoMerge.undo(id, request));
    }

    private Response answer(Merging merging) {
        return switch (merging) {
            case Merging.Merged(var merge) -> answer(Response.Status.CREATED, merge);
            case Merging.AlreadyMerged(var merge) -> answer(Response.Status.OK, merge);
            case Merging.Undone(var merge) -> answer(Response.Status.OK, merge);
            case Merging.UnknownMerge(var id) -> problems.of(LineageProblem.HOUSEHOLD_MERGE_NOT_FOUND, id);
            case Merging.IdTaken(var id) -> problems.of(LineageProblem.HOUSEHOLD_MERGE_ID_TAKEN, id);
            case Merging.Refused(var why) -> answers.of(why);
            case Merging.SurveyOpen(var survey) -> answers.of(new HouseholdChange.SurveyOpen(survey));
            case Merging.ChangedSince(var id) -> problems.of(LineageProblem.HOUSEHOLD_CHANGED_SINCE_MERGE, id);
            case Merging.CodeTaken(var code, var commune) -> answers.of(new HouseholdChange.CodeTaken(code, commune));
            case Merging.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    private static Response answer(Response.Status status, HouseholdMerge merge) {
        return Response.status(status)
                .location(URI.create("/api/v1/household-merges/" + merge.id()))
                .entity(MergeView.of(merge))
                .build();
    }

    /** A merge as clients see it. */
    @Schema(name = "HouseholdMerge")
    private record MergeView(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID keptId,
            @Schema(required = true) UUID absorbedId,
            @Schema(required = true) MergeHouseholdsRequest.Cause cause,
            @Schema(required = true) List<UUID> carried,
            @Schema(required = true) LocalDate effectiveOn,
            @Schema(required = true) String reason,
            @Schema(required = true) Instant mergedAt,
            @Schema(nullable = true) @Nullable Instant undoneAt) {

        static MergeView of(HouseholdMerge merge) {
            return new MergeView(
                    merge.id(),
                    merge.keptId(),
                    merge.absorbedId(),
                    merge.cause(),
                    merge.carried(),
                    merge.effectiveOn(),
                    merge.reason(),
                    merge.mergedAt(),
                    merge.undoneAt());
        }
    }
}
