package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the register of households. */
@Path("/api/v1/households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households", description = "The register of households and their members.")
public class HouseholdResource {

    private final RegisterHousehold registerHousehold;
    private final ChangeHousehold changeHousehold;
    private final ShowHouseholds show;
    private final SearchHouseholds search;
    private final HouseholdAnswers answers;
    private final Problems problems;

    HouseholdResource(
            RegisterHousehold registerHousehold,
            ChangeHousehold changeHousehold,
            ShowHouseholds show,
            SearchHouseholds search,
            HouseholdAnswers answers,
            Problems problems) {
        this.registerHousehold = registerHousehold;
        this.changeHousehold = changeHousehold;
        this.show = show;
        this.search = search;
        this.answers = answers;
        this.problems = problems;
    }

    @POST
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, INTEGRATION})
    @Operation(operationId = "registerHousehold", summary = "Register a household with its members")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before; this is what it made.",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "409", description = "household-id-taken, household-code-taken or member-id-taken.")
    @APIResponse(responseCode = "413", description = "The body is too large (body-too-large).")
    public Response register(@NotNull @Valid RegisterHouseholdRequest request) {
        return switch (registerHousehold.register(request)) {
            case Registering.Registered(var household) -> answers.of(Response.Status.CREATED, household);
            case Registering.AlreadyRegistered(var household) -> answers.of(Response.Status.OK, household);
            case Registering.IdTaken(var id) -> problems.of(HouseholdProblem.HOUSEHOLD_ID_TAKEN, id);
            case Registering.CodeTaken(var code, var commune) ->
                problems.of(HouseholdProblem.HOUSEHOLD_CODE_TAKEN, code, commune);
            case Registering.MemberTaken(var id) -> problems.of(HouseholdProblem.MEMBER_ID_TAKEN, id);
            case Registering.OutOfScope(var commune) -> problems.of(HouseholdProblem.COMMUNE_OUT_OF_SCOPE, commune);
            case Registering.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    @GET
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(
            operationId = "listHouseholds",
            summary = "List the households of the caller's areas",
            description = "Households that have ended are left out. By name they are searched with POST"
                    + " /household-searches/by-text: addresses end in logs, and names must not.")
    @APIResponse(
            responseCode = "200",
            description = "A page of households, in the order of registration.",
            content = @Content(schema = @Schema(implementation = HouseholdSummary.HouseholdPage.class)))
    public Response list(
            @Parameter(description = "Only those whose code begins so.", example = "PL-00")
                    @QueryParam("code")
                    @Nullable
                    @Size(min = 1, max = 40)
                    String code,
            @Parameter(description = "Only this commune's.", example = "20107") @QueryParam("commune") @Nullable
                    String commune,
            @Parameter(description = "Only this village's.") @QueryParam("village") @Nullable String village,
            @Parameter(description = "Only those of this class in the year.", example = "POOR")
                    @QueryParam("class")
                    @Nullable
                    HouseholdClass householdClass,
            @Parameter(description = "The year of the class; both or neither.", example = "2016")
                    @QueryParam("year")
                    @Nullable
                    @Min(2000)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "The standard of the class; any when absent.", example = "VN-2016")
                    @QueryParam("standard")
                    @Nullable
                    String standard,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new HouseholdSearch.Filter(
                null,
                code,
                commune,
                village,
                householdClass == null ? null : householdClass.name(),
                year,
                standard,
                null);
        return search.page(filter, limit, Cursor.open(cursor, 2)).answer(uri);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(operationId = "getHouseholdHistory", summary = "Read all that ever happened to a household")
    @APIResponse(
            responseCode = "200",
            description = "Who changed what, when, from which day on and why; the first change first.",
            content = @Content(schema = @Schema(implementation = HistoryView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (household-not-found).")
    public Response history(@PathParam("id") UUID id) {
        return show.history(id)
                .map(changes -> Response.ok(new HistoryView(changes)).build())
                .orElseGet(() -> problems.of(HouseholdProblem.HOUSEHOLD_NOT_FOUND, id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({COMMUNE_OFFICER, INTEGRATION})
    @Operation(
            operationId = "changeHousehold",
            summary = "Write down what has changed in a household",
            description = "The whole household as it is from a day on. Members who are no longer in it are named in"
                    + " departures; nobody vanishes without a word. The commune changes by a move.")
    @APIResponse(
            responseCode = "200",
            description = "Changed; the former state stays in the history.",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (household-not-found).")
    @APIResponse(responseCode = "409", description = "household-ended, household-code-taken or member-id-taken.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "413", description = "The body is too large (body-too-large).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangeHouseholdRequest request) {
        return answers.of(changeHousehold.change(id, Versions.expected(ifMatch), request));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(operationId = "getHousehold", summary = "Read a household, as it is or as it was on a day")
    @APIResponse(
            responseCode = "200",
            description = "The household; ETag carries its version.",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not there (yet), or outside the caller's areas (household-not-found).")
    public Response one(
            @PathParam("id") UUID id,
            @Parameter(description = "As it was on that day; now when absent.", example = "2016-06-01")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf) {
        return (asOf == null ? show.one(id) : show.asOf(id, asOf))
                .map(household -> Response.ok(household)
                        .tag(Versions.tag(household.version()))
                        .build())
                .orElseGet(() -> problems.of(HouseholdProblem.HOUSEHOLD_NOT_FOUND, id));
    }
}
