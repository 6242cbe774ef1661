package vn.giamngheo.task.programme;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.problem.Texts;

/** The programmes over HTTP, and what a household may claim by them; open to every account. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes", description = "What the state gives, to whom, and how sure that is.")
@RolesAllowed("**")
public class ProgrammeResource {

    private final FindProgrammes findProgrammes;
    private final TellEntitlements tellEntitlements;
    private final Problems problems;

    ProgrammeResource(FindProgrammes findProgrammes, TellEntitlements tellEntitlements, Problems problems) {
        this.findProgrammes = findProgrammes;
        this.tellEntitlements = tellEntitlements;
        this.problems = problems;
    }

    @GET
    @Operation(operationId = "listProgrammes", summary = "List the programmes in the order of their codes")
    @APIResponse(
            responseCode = "200",
            description = "A page of programmes, without their benefits.",
            content = @Content(schema = @Schema(implementation = ProgrammeDocs.ProgrammePage.class)))
    public Response list(
            @Parameter(description = "Only programmes that hold on this day.", example = "2018-05-01")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var start = Cursor.open(cursor, 1);
        var rows =
                findProgrammes.after(asOf, start == null ? null : start.keys().get(0), limit + 1);
        return Page.of(rows, limit, ProgrammeView::of, programme -> Cursor.after(programme.code()))
                .answer(uri);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getProgramme", summary = "Read a programme with its benefits over all periods")
    @APIResponse(
            responseCode = "200",
            description = "The programme.",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(responseCode = "404", description = "programme-not-found: no programme has this code.")
    public Response one(@Parameter(example = "HEALTH_INSURANCE") @PathParam("code") String code) {
        return findProgrammes
                .one(code)
                .map(whole -> Response.ok(ProgrammeView.of(whole)).build())
                .orElseGet(() -> problems.of(ProgrammeProblem.PROGRAMME_NOT_FOUND, code));
    }

    @GET
    @Path("/entitlements")
    @Operation(
            operationId = "tellEntitlements",
            summary = "What may a household of these facts claim, and why",
            description = ProgrammeDocs.ENTITLEMENTS)
    @APIResponse(
            responseCode = "200",
            description = "The claims by programme; perhaps none.",
            content = @Content(schema = @Schema(implementation = EntitlementsView.class)))
    public Response entitlements(
            @Parameter(required = true, example = "2019-05-01") @QueryParam("on") @NotNull LocalDate on,
            @Parameter(example = "POOR") @QueryParam("classification") @Nullable HouseholdClass classification,
            @Parameter(description = "Of a poor household, and required there.", example = "INCOME")
                    @QueryParam("povertyType")
                    @Nullable
                    PovertyType povertyType,
            @Parameter(
                            style = ParameterStyle.FORM,
                            explode = Explode.FALSE,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Deprivation.class))
                    @QueryParam("deprivation")
                    @Nullable
                    String deprivation,
            @Parameter(
                            description = "Whole years on that day, of at most 30 members.",
                            style = ParameterStyle.FORM,
                            explode = Explode.FALSE,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Integer.class))
                    @QueryParam("age")
                    @Nullable
                    String age,
            @Parameter(
                            style = ParameterStyle.FORM,
                            explode = Explode.FALSE,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CommuneFlag.class))
                    @QueryParam("communeFlag")
                    @Nullable
                    String communeFlag,
            @Parameter(description = "When it ceased to be poor.") @QueryParam("escapedOn") @Nullable
                    LocalDate escapedOn,
            @Parameter(
                            description = "A member is accused in a criminal case.",
                            schema = @Schema(implementation = Boolean.class))
                    @QueryParam("accused")
                    @Nullable
                    String accused,
            @Parameter(
                            description = "The household lives by farming, forestry, fishing or salt.",
                            schema = @Schema(implementation = Boolean.class))
                    @QueryParam("farming")
                    @Nullable
                    String farming,
            @Parameter(description = "Of an ethnic minority.", schema = @Schema(implementation = Boolean.class))
                    @QueryParam("minority")
                    @Nullable
                    String minority,
            @Parameter(description = "Only benefits of this group.", example = "HEALTH_INSURANCE")
                    @QueryParam("benefitGroup")
                    @Nullable
                    String benefitGroup,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        var facts = FactsReader.read(new FactsReader.Query(
                on, classification, povertyType, deprivation, age, communeFlag, escapedOn, accused, farming, minority));
        return switch (tellEntitlements.tell(facts, benefitGroup)) {
            case Telling.Told(var entitlements) ->
                Response.ok(EntitlementsView.of(facts, entitlements, Texts.language(language)))
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build();
            case Telling.UnknownGroup(var known) ->
                problems.of(CommonProblem.INVALID_REQUEST, List.of(Fault.at("benefitGroup", "UnknownValue", known)));
        };
    }
}
